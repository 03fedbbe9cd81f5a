import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { repository } from './hosts.ts';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** A name in a fixture project, whose manifest is the one that counts. */
export const inProject = (project: string, file = 'src/example.ts'): string => path.join(repository, 'fixtures/gate', project, file);

// Fixture projects lie below this folder; ESLint takes files outside of its own folder for ignored.
export const tester = new RuleTester({ languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } });
