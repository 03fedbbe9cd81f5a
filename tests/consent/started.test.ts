import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

/** The gate of what a program sends that another file of its project starts. */
function gateOf(started: string): string {
  const files = {
    'lib/sender.js': "fetch('https://telemetry.example.com/v1', { method: 'POST', body: process.argv[2] });\n",
    'lib/sink.js': started,
  };
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  const [sent] = engineFor().analyse(path.join(folder, 'lib/sender.js'), files['lib/sender.js'], folder)?.analysis?.egress ?? [];
  return sent?.gate ? `${sent.gate.name} ${sent.gate.file}:${sent.gate.line}` : 'none';
}

const head = "const { spawn } = require('node:child_process');\nconst path = require('node:path');\nfunction found() { const root = up(); return root ? path.join(root, 'lib', 'sender.js') : undefined; }\nfunction other() { return path.join(up(), 'lib', 'server.js'); }\n";
const sink = (made: string): string => `${head}class Sink {\n  constructor(props) { this.sender = ${made}; }\n  flush(file) { spawn(process.execPath, [this.sender, file], { detached: true }); }\n}\nexports.start = (props) => { if (!process.env.DO_NOT_TRACK) new Sink(props).flush('a'); };\n`;

describe('a gate where a program is started', () => {
  it.each([
    ['by a path that a function gives', sink('found()'), 'env:DO_NOT_TRACK lib/sink.js:9'],
    ['by a path that a function gives, unless another is handed over', sink('(props.find ?? found)()'), 'env:DO_NOT_TRACK lib/sink.js:9'],
    ['by a path that one of two functions gives', sink('(props.near ? other : found)()'), 'env:DO_NOT_TRACK lib/sink.js:9'],
    ['by a path to another program', sink('(props.find ?? other)()'), 'none'],
    ['and nobody asks', sink('(props.find ?? found)()').replace('if (!process.env.DO_NOT_TRACK) ', ''), 'none'],
  ])('%s', (_, started, expected) => { expect(gateOf(started)).toBe(expected); });
});
