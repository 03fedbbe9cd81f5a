import { describe, expect, it } from 'vitest';
import { analysed, destinationOf } from './subject.ts';

const imports = "import os from 'node:os';\nimport { generateText, ToolLoopAgent } from 'ai';\nimport { anthropic, createAnthropic } from '@ai-sdk/anthropic';\nimport { ChatOpenAI } from '@langchain/openai';\nimport { ChatPromptTemplate } from '@langchain/core/prompts';\n";
const listed = (code: string): string[] => analysed(imports + code).egress.map((e) => `${e.line} ${e.api} ${destinationOf(e)}`);
const data = (code: string): string[] => analysed(imports + code).egress.flatMap((e) => e.data.map((d) => `${e.line} ${d.source}`));

describe('a call that is handed a client to send by', () => {
  it('goes where the client goes, and is listed in the place of what made that', () => {
    expect(listed("generateText({\n  model: anthropic('m'), prompt: '' });")).toEqual(['6 ai.generateText fixed https://api.anthropic.com']);
    expect(listed("const own = createAnthropic({ baseURL: 'https://own.example.com' });\ngenerateText({ model: own('m'), prompt: '' });")).toEqual(['7 ai.generateText fixed https://own.example.com']);
    expect(listed("const model = anthropic('m');\nexport const a = () => generateText({ model, prompt: '' });\nexport const b = () => generateText({ model, prompt: '' });")).toEqual(['7 ai.generateText fixed https://api.anthropic.com', '8 ai.generateText fixed https://api.anthropic.com']);
  });

  it('leaves what made a client listed where nothing here sends by it', () => {
    expect(listed("export const model = anthropic('m');\ngenerateText({ model: 'vendor/m', prompt: '' });")).toEqual(['6 @ai-sdk/anthropic.anthropic fixed https://api.anthropic.com', '7 ai.generateText fixed https://ai-gateway.vercel.sh']);
  });

  it('is for its callers to say where they hand the client over', () => {
    expect(listed('export const ask = (model: never) => generateText({ model, prompt: os.hostname() });')).toEqual(['6 ai.generateText caller model']);
    expect(listed("const ask = (model: unknown) => generateText({ model, prompt: '' });\nask(anthropic('m'));\nask('vendor/m');")).toEqual(['6 ai.generateText caller model', '7 ai.generateText fixed https://api.anthropic.com', '8 ai.generateText fixed https://ai-gateway.vercel.sh']);
  });

  it('carries what it is told, and what the client was made with', () => {
    expect(data("generateText({ model: anthropic('m'), prompt: os.hostname() });")).toEqual(['6 os.hostname()']);
    expect(data("const own = createAnthropic({ headers: { host: os.hostname() } });\ngenerateText({ model: own('m'), prompt: '' });")).toEqual(['7 os.hostname()']);
    expect(data("generateText({ model: anthropic('m'), prompt: '' });\nos.hostname();")).toEqual([]);
  });

  it('may make what carries more by the client', () => {
    expect(data("const agent = new ToolLoopAgent({ model: anthropic('m') });\nagent.generate({ prompt: os.hostname() });")).toEqual(['6 os.hostname()']);
    expect(data("const model = new ChatOpenAI({});\nChatPromptTemplate.fromTemplate('{x}').pipe(model).invoke({ x: os.hostname() });")).toEqual(['6 os.hostname()']);
    expect(data("const model = new ChatOpenAI({});\nChatPromptTemplate.fromTemplate('{x}').pipe(() => model.lc_name()).invoke({ x: os.hostname() });")).toEqual([]);
  });

  it('is listed without a place where nothing tells what it is handed', () => {
    expect(listed("import { community } from 'community-models';\ngenerateText({ model: community('m'), prompt: '' });")).toEqual(['7 ai.generateText unknown']);
    expect(listed("generateText({ model: { doGenerate: () => '' }, prompt: '' });\ngenerateText({ prompt: '' });")).toEqual([]);
  });
});
