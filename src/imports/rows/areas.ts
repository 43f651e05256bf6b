/** What must hold between areas: a tree that goes from wide to narrow, and codes that stay distinct in a deep link. */
import { AREA_LEVELS, type AreaLevel } from '../../domain/aid/places.ts';
import type { Wrong } from '../faults.ts';

/** An area as far as its row could be read. */
export interface AreaNode {
  readonly code: string;
  readonly line: number;
  readonly parent: string | null;
  readonly level: AreaLevel | null;
}

export interface AreaTrouble extends Wrong {
  readonly line: number;
  readonly column: string;
}

export function checkAreas(nodes: readonly AreaNode[]): readonly AreaTrouble[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const circular = inCircles(byCode);
  const troubles: AreaTrouble[] = [];
  const links = new Map<string, AreaNode>();
  for (const node of nodes) {
    const { code, line, level } = node;
    const link = code.replaceAll('.', '-');
    const twin = links.get(link);
    if (twin && twin.code !== code)
      troubles.push({ line, column: 'code', key: 'fault-same-link', variables: { line: twin.line } });
    else links.set(link, node);

    if (node.parent === null) continue;
    const parent = byCode.get(node.parent);
    if (!parent)
      troubles.push({ line, column: 'parent', key: 'fault-reference', variables: { table: 'areas' } });
    else if (circular.has(code)) troubles.push({ line, column: 'parent', key: 'fault-circle' });
    else if (level && parent.level && AREA_LEVELS.indexOf(level) <= AREA_LEVELS.indexOf(parent.level))
      troubles.push({ line, column: 'level', key: 'fault-level', variables: { line: parent.line } });
  }
  return troubles;
}

/** Codes that are their own ancestor. */
function inCircles(byCode: ReadonlyMap<string, AreaNode>): ReadonlySet<string> {
  const circular = new Set<string>();
  const settled = new Set<string>();
  for (const start of byCode.keys()) {
    const way: string[] = [];
    let code: string | null = start;
    while (code !== null && !settled.has(code) && !way.includes(code)) {
      way.push(code);
      code = byCode.get(code)?.parent ?? null;
    }
    if (code !== null && way.includes(code))
      for (const member of way.slice(way.indexOf(code))) circular.add(member);
    for (const member of way) settled.add(member);
  }
  return circular;
}
