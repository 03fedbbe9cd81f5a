import type { PackageModel } from '../types.ts';

/** Most of what it reads and writes are files. */
export default {
  package: 'fluent-ffmpeg',
  docs: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#usage',
  types: [
    {
      name: 'FfmpegCommand',
      from: [
        '()', 'new ()',
        'FfmpegCommand#input|addInput|mergeAdd|output|addOutput|clone|on|once|inputOption|inputOptions|addInputOption|addInputOptions|outputOption|outputOptions|addOutputOption|addOutputOptions|addOption|addOptions|inputFormat|fromFormat|inputFps|fps|loop|native|seek|seekInput|setStartTime|format|toFormat|outputFormat|duration|setDuration|size|setSize|aspect|frames|noAudio|noVideo|audioCodec|audioBitrate|audioChannels|audioFrequency|audioQuality|audioFilters|videoCodec|videoBitrate|videoFilters|preset()',
      ],
    },
  ],
  calls: [
    { path: '()', sends: 'process', addressed: true, within: 'markup', roles: { url: '0' } },
    { path: 'new ()', sends: 'process', addressed: true, within: 'markup', roles: { url: '0' } },
    { path: 'ffprobe()', sends: 'process', addressed: true, within: 'markup', roles: { url: '0' } },
    { path: 'FfmpegCommand#input|addInput|mergeAdd|output|addOutput|save|saveToFile()', sends: 'process', addressed: true, within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
