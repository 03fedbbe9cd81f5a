import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator',
  types: [
    { name: 'HTMLCanvasElement', from: ["document.createElement('canvas')"] },
    {
      name: 'WebGLRenderingContext',
      from: [
        "HTMLCanvasElement#getContext('webgl')", "HTMLCanvasElement#getContext('webgl2')",
        "HTMLCanvasElement#getContext('experimental-webgl')",
      ],
    },
  ],
  sources: [
    { path: 'devicePixelRatio|outerWidth|outerHeight', category: 'user.device', label: 'the screen' },
    { path: 'HTMLCanvasElement#toDataURL()', category: 'user.device', label: 'a canvas image, which tells one machine from another', collects: 'fingerprint' },
    { path: 'navigator.bluetooth|usb|hid|serial.requestDevice|getDevices|requestPort|getPorts()', category: 'user.device', label: 'the attached devices' },
    { path: 'navigator.connection|mozConnection|webkitConnection', category: 'user.device', label: 'the network connection' },
    { path: 'navigator.getBattery()', category: 'user.device', label: 'the battery', collects: 'fingerprint' },
    { path: 'navigator.getGamepads|requestMIDIAccess()', category: 'user.device', label: 'the attached devices' },
    { path: 'navigator.gpu.requestAdapter()', category: 'user.device', label: 'the graphics card', collects: 'fingerprint' },
    { path: 'navigator.keyboard.getLayoutMap()', category: 'user.device', label: 'the keyboard layout', collects: 'fingerprint' },
    { path: 'navigator.language|languages', category: 'user.device', label: 'the languages of the browser' },
    {
      path: 'navigator.plugins|mimeTypes|deviceMemory|hardwareConcurrency|maxTouchPoints|pdfViewerEnabled|webdriver|cookieEnabled|doNotTrack',
      category: 'user.device',
      label: 'features of the browser',
    },
    { path: 'navigator.userAgentData', category: 'user.device', label: 'the user agent' },
    { path: 'navigator.userAgentData.getHighEntropyValues()', category: 'user.device', label: 'the user agent in detail' },
    { path: 'navigator.userAgent|appVersion|appName|appCodeName|platform|oscpu|vendor|product|productSub|buildID', category: 'user.device', label: 'the user agent' },
    { path: 'navigator.storage.estimate()', category: 'user.device', label: 'the storage of the browser' },
    { path: 'OfflineAudioContext#startRendering()', category: 'user.device', label: 'what the machine makes of a sound', collects: 'fingerprint' },
    { path: 'performance.getEntries|getEntriesByType|getEntriesByName()', category: 'user.telemetry', label: 'measurements of the page' },
    { path: 'performance.memory|timing|navigation', category: 'user.telemetry', label: 'measurements of the page' },
    { path: 'queryLocalFonts()', category: 'user.device', label: 'the fonts of the machine', collects: 'fingerprint' },
    { path: 'screen.width|height|availWidth|availHeight|colorDepth|pixelDepth|orientation', category: 'user.device', label: 'the screen' },
    { path: 'speechSynthesis.getVoices()', category: 'user.device', label: 'the voices of the machine', collects: 'fingerprint' },
    { path: "WebGLRenderingContext#getExtension('WEBGL_debug_renderer_info')", category: 'user.device', label: 'the graphics card' },
    { path: 'WebGLRenderingContext#getParameter|getSupportedExtensions|getShaderPrecisionFormat()', category: 'user.device', label: 'the graphics card', collects: 'fingerprint' },
  ],
} satisfies PackageModel;
