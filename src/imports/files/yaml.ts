import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Wrong } from '../faults.ts';

/** Scalars as they are typed ("900.000" is not yet 900), null where nothing stands. */
export type Typed = string | null | readonly Typed[] | { readonly [key: string]: Typed };

export interface YamlFile {
  readonly value: Typed;
  /** Where the value at a path is written, or the nearest thing around it; from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  readonly faults: readonly { readonly line: number; readonly wrong: Wrong }[];
}

/** Deeper is no card of ours, and an alias inside itself would never end. */
const MAX_DEPTH = 16;

export function readYaml(bytes: Uint8Array): YamlFile {
  const lines = new LineCounter();
  const text = new TextDecoder().decode(bytes);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const places = new Map<string, number>([['', 1]]);
  const faults = document.errors.map((error) => ({ line: lineAt(error.pos[0]), wrong: wrongOf(error) }));
  const value = faults.length > 0 ? null : typed(document.contents, [], { document, places, lineAt });
  return {
    value,
    faults,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const line = places.get(placeOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

interface Reading {
  readonly document: Document.Parsed;
  readonly places: Map<string, number>;
  lineAt(offset: number): number;
}

function typed(node: Node | null, path: readonly PropertyKey[], reading: Reading): Typed {
  const start = node?.range?.[0];
  const place = placeOf(path);
  if (start !== undefined && !reading.places.has(place)) reading.places.set(place, reading.lineAt(start));
  if (node === null || path.length > MAX_DEPTH) return null;
  if (isAlias(node)) return typed(node.resolve(reading.document) ?? null, path, reading);
  if (isScalar(node)) return typedScalar(node);
  if (isSeq(node))
    return node.items.map((item, index) => typed(item as Node | null, [...path, index], reading));
  if (!isMap(node)) return null;
  const entries: [string, Typed][] = [];
  for (const pair of node.items) {
    if (!isPair(pair)) continue;
    const key = isScalar(pair.key) ? (typedScalar(pair.key) ?? '') : '?';
    const inner = [...path, key];
    const keyStart = (pair.key as Node | null)?.range?.[0];
    // Where the key stands: a value may begin lines below it.
    if (keyStart !== undefined) reading.places.set(placeOf(inner), reading.lineAt(keyStart));
    entries.push([key, typed(pair.value as Node | null, inner, reading)]);
  }
  return Object.fromEntries(entries);
}

function typedScalar({ value, source }: Scalar): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : (source ?? JSON.stringify(value));
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

function wrongOf(error: YAMLError): Wrong {
  if (error.code === 'DUPLICATE_KEY') return { key: 'fault-yaml-twice' };
  if (error.code === 'TAB_AS_INDENT') return { key: 'fault-yaml-tab' };
  return { key: 'fault-yaml' };
}

/** Whether a document holds anything at all. */
export function isEmptyYaml(value: Typed): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
