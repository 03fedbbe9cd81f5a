import type { Rule } from 'eslint';
import type { HostFamily } from './catalogue/types.ts';
import type { Collected, Egress, EndpointLiteral, FileAnalysis, Place } from './analysis/types.ts';
import type { ManifestProblem, Policy, Target, Verdict } from './manifest/types.ts';
import { problemsOf } from './manifest/problems.ts';
import { isPackageFile } from './matching/lifecycle.ts';
import { familyOf } from './families.ts';
import { ahead } from './ahead/thread.ts';
import { passOf, type Subject } from './host.ts';
import { pathOf, shown, shownData, via, type MessageData } from './message.ts';
import { collectionOf, sentCollectionsOf, type SentUndeclared, type Undeclared } from './collecting.ts';
import { consentOf, unaskedOf, type Objected, type Unasked } from './consent.ts';
import { copiesOf, covertOf, encodedNameOf, type Covert } from './covert.ts';
import { exposureOf, type Exposure } from './sensitive.ts';
import * as phrases from './phrases.ts';
import type { Evidence, Offer, Reported } from './reported.ts';
import { isOutside, secureSchemeFor } from './transport.ts';
import { isDeclaredByName, isPartOf, objectionsTo, type Objection } from './verdicts.ts';

export type Report<MessageId extends string> = (place: Place, messageId: MessageId, data?: MessageData, evidence?: Evidence) => void;

/** What a rule is handed: records to loop over, the manifest to ask, and a way to report. */
export interface Check<Options, MessageId extends string> {
  readonly analysis: FileAnalysis;
  readonly policy: Policy;
  /** Path of the linted file as it is reported, `/`-separated. */
  readonly file: string;
  readonly options: Options;
  readonly report: Report<MessageId>;
  permits(target: Target): Verdict;
  /** What of an egress the manifest does not permit, worst first. */
  objectionsTo(egress: Egress): readonly Objection[];
  /** What of the data of an egress its destination is not declared for. */
  exposureOf(egress: Egress): Exposure | undefined;
  /** What is wrong with how an egress asks before it sends telemetry. */
  consentOf(egress: Egress): Objected | undefined;
  /** Declared data that leaves although the consent which its entry demands is not asked. */
  unaskedOf(egress: Egress): Unasked | undefined;
  /** What of an egress leaves by a way that is no client, and is not declared. */
  covertOf(egress: Egress): Covert | undefined;
  /** The name that an egress asks for, where an encoder makes it and nothing declares it. */
  encodedNameOf(egress: Egress): Target | undefined;
  /** Who gets a copy of a mail unseen, and is not declared. */
  copiesOf(egress: Egress): readonly Target[];
  /** What a call collects of people and the manifest does not declare. */
  collectionOf(collected: Collected): Undeclared | undefined;
  /** What an egress sends of people that is collected only by sending it, and is not declared. */
  sentCollectionsOf(egress: Egress): readonly SentUndeclared[];
  /** Whether an entry permits this target by its very host, so that somebody gave a reason for this one. */
  isDeclaredByName(target: Target): boolean;
  /** Whether a literal says where an egress goes, so that reporting both would say one thing twice. */
  isPartOf(literal: EndpointLiteral, egress: Egress): boolean;
  familyOf(target: Target, also: boolean): HostFamily | undefined;
  /** How an egress is reached, for the `{{via}}` of a message; empty for a direct call. */
  via(egress: Egress): readonly string[];
  /** The way of an egress, as evidence of a report. */
  pathOf(egress: Egress): Evidence;
  /** Destinations, data and their ways, as messages say them. */
  readonly phrases: typeof phrases;
  /** The scheme to use instead of one that sends in clear text. */
  secureSchemeFor(target: Target): string | undefined;
  /** Whether a destination is known to be reached through networks of others. */
  isOutside(target: Target): target is Target & { readonly kind: 'fixed' };
}

interface Meta<MessageId extends string> {
  readonly type: 'problem' | 'suggestion';
  readonly docs: {
    readonly description: string;
    /** The narrowest preset that it belongs to. */
    readonly preset: 'recommended' | 'strict' | 'manifest';
    /** Points of the Global Initiative on Data Security: `P7`. */
    readonly principles: readonly string[];
    readonly cwe?: readonly number[];
    /** How grave a finding is for code hosts that rank them, 0 to 10; else by its type. Counts only with a CWE. */
    readonly score?: number;
  };
  /** Each ends with a full stop and has at most two sentences. `{{via}}` and `{{path}}` tell how, with lines, and are no part of a fingerprint. */
  readonly messages: Readonly<Record<MessageId, string>>;
}

/** A rule on code, as written in `rules/`. */
export interface RuleDefinition<Options extends object, MessageId extends string> {
  readonly name: string;
  readonly meta: Meta<MessageId> & {
    /** Each option with its JSON schema and its default. */
    /** The message of what is offered, where a rule offers something. It is filled with `{{from}}` and `{{to}}`. */
    readonly offers?: NoInfer<MessageId>;
    readonly options?: { readonly [Key in keyof Options]: { readonly schema: object; readonly default: Options[Key] } };
  };
  check(input: Check<Options, MessageId>): void;
  /** For the one rule that says that a file could not be analysed. */
  unparsed?(place: Place, problem: string, report: Report<MessageId>): void;
}

/** A rule on the manifest's text. */
export interface ManifestRuleDefinition<MessageId extends string> {
  readonly name: string;
  readonly meta: Meta<MessageId>;
  checkManifest(problems: readonly ManifestProblem[], report: Report<MessageId>): void;
}

/** An ESLint rule that hosts other than ESLint can run as well. */
export interface EgressRule extends Rule.RuleModule {
  readonly name: string;
  readonly meta: Rule.RuleMetaData & { readonly docs: Meta<string>['docs'] & { readonly url: string; readonly recommended: boolean }; readonly messages: Record<string, string> };
}

export interface CodeRule extends EgressRule {
  readonly reads: 'code';
  reportsOn(subject: Subject, options?: object): readonly Reported[];
}

export interface ManifestRule extends EgressRule {
  readonly reads: 'manifest';
  reportsOn(text: string): readonly Reported[];
}

/** Steps of a path that are kept: more than the engine follows, so that only what nobody would read is cut. */
const longestPath = 100;

/** Pages come with the package, so that what an editor opens is of the version that reported. */
const pages = new URL('../rules/', import.meta.url);

/** Makes a rule on code. It reports the same in every host: it sees records, never the host's tree. */
export function createRule<const MessageId extends string, Options extends object = object>(definition: RuleDefinition<Options, MessageId>): CodeRule {
  const { name, meta, check, unparsed } = definition;
  const options = Object.entries(meta.options ?? {}) as [string, { schema: object; default: unknown }][];
  const defaults = Object.fromEntries(options.map(([key, option]) => [key, option.default]));
  const reportsOn = ({ result, policy, file, here }: Subject, given?: object): Reported[] => {
    const { reports, report } = collector<MessageId>(shownData);
    if (result.analysis === undefined) {
      const { line, message } = result.problem;
      unparsed?.({ line, column: 1, endLine: line, endColumn: 1 }, message, report);
      return reports;
    }
    check({
      analysis: result.analysis, policy, file, options: { ...defaults, ...given } as Options, report, via, phrases, familyOf, isOutside, secureSchemeFor,
      pathOf: (egress) => ({ path: pathOf(egress, result.analysis.file) }),
      permits: (target) => policy.permits(target, here),
      objectionsTo: (egress) => objectionsTo(egress, policy, here),
      exposureOf: (egress) => exposureOf(egress, policy, here),
      consentOf: (egress) => consentOf(egress, policy, here),
      unaskedOf: (egress) => unaskedOf(egress, policy, here),
      covertOf: (egress) => covertOf(egress, policy, here),
      encodedNameOf: (egress) => encodedNameOf(egress, policy, here),
      collectionOf: (collected) => collectionOf(collected, policy, here),
      sentCollectionsOf: (egress) => sentCollectionsOf(egress, policy, here),
      copiesOf: (egress) => copiesOf(egress, policy, here),
      isDeclaredByName: (target) => isDeclaredByName(target, policy, here),
      isPartOf: (literal, egress) => isPartOf(literal, egress, result.analysis.file),
    });
    return reports;
  };
  return {
    name, reads: 'code', reportsOn,
    meta: {
      ...metaOf(name, meta),
      ...(meta.offers !== undefined && { hasSuggestions: true }),
      schema: options.length ? [{ type: 'object', additionalProperties: false, properties: Object.fromEntries(options.map(([key, option]) => [key, option.schema])) }] : [],
      ...(options.length && { defaultOptions: [defaults] }),
    },
    create(context) {
      // Other languages (CSS, Markdown) have other trees, and nothing to analyse; of JSON, what packages run.
      const isCode = (context.sourceCode as { readonly isESTree?: boolean }).isESTree === true;
      if (!isCode && !isPackageFile(context.physicalFilename)) return {};
      const given = context.options[0] as object | undefined;
      let reports = ahead.said(context, name, given);
      if (!reports) {
        const subject = passOf(context, name);
        reports = subject && reportsOn(subject, given);
      }
      return reports?.length ? { [isCode ? 'Program' : 'Document']: () => { for (const said of reports) send(context, said, isCode ? 0 : 1, meta.offers); } } : {};
    },
  };
}

/** Makes a rule on the manifest's text, for whatever language the host reads it with. */
export function createManifestRule<const MessageId extends string>({ name, meta, checkManifest }: ManifestRuleDefinition<MessageId>): ManifestRule {
  const reportsOn = (text: string): Reported[] => {
    // The manifest's reader has bounded and escaped what it quotes.
    const { reports, report } = collector<MessageId>((data) => data as Readonly<Record<string, string>>);
    checkManifest(problemsOf(text), report);
    return reports;
  };
  return {
    name, reads: 'manifest', reportsOn,
    meta: { ...metaOf(name, meta), schema: [] },
    create(context) {
      const visit = (columnStart: number) => (): void => { for (const said of reportsOn(context.sourceCode.text)) send(context, said, columnStart); };
      // The root of a JSON language counts columns from 1, that of a JavaScript one from 0; a tree has one of the two.
      return { Document: visit(1), Program: visit(0) };
    },
  };
}

function metaOf<MessageId extends string>(name: string, { type, docs, messages }: Meta<MessageId>): EgressRule['meta'] {
  return { type, docs: { ...docs, recommended: docs.preset === 'recommended', url: new URL(`${name}.md`, pages).href }, messages: { ...messages } };
}

function collector<MessageId extends string>(prepare: (data: MessageData) => Readonly<Record<string, string>>): { reports: Reported[]; report: Report<MessageId> } {
  const reports: Reported[] = [];
  return {
    reports,
    // Rules report at records. Of these only the place is kept: what is said of a file keeps no analysis alive, and threads can hand it over.
    report({ line, column, endLine, endColumn }, messageId, data = {}, { path = [], offer } = {}) {
      const steps = path.slice(0, longestPath).map(({ file, line, what }) => ({ file, line, ...(what !== undefined && { what: shown(what) }) }));
      reports.push({ place: { line, column, endLine, endColumn }, messageId, data: prepare(data), ...(steps.length > 0 && { path: steps }), ...(offer && { offer }) });
    },
  };
}

function send(context: Rule.RuleContext, { place, messageId, data, offer }: Reported, columnStart: number, offers?: string): void {
  const start = { line: place.line, column: place.column - 1 + columnStart };
  const at = offer && offers !== undefined ? schemeAt(context, offer) : undefined;
  context.report({
    messageId, data, loc: { start, end: { line: place.endLine, column: place.endColumn - 1 + columnStart } },
    ...(offer && offers !== undefined && at !== undefined && { suggest: [{ messageId: offers, data: { from: offer.from, to: offer.to }, fix: (fixer) => fixer.replaceTextRange([at, at + offer.from.length], offer.to) }] }),
  });
}

/** Where the scheme stands, right behind the quote; undefined where it is written in another way. */
function schemeAt({ sourceCode }: Rule.RuleContext, { at, from }: Offer): number | undefined {
  const start = sourceCode.getIndexFromLoc({ line: at.line, column: at.column - 1 }) + 1;
  return sourceCode.text.slice(start, start + from.length).toLowerCase() === from ? start : undefined;
}
