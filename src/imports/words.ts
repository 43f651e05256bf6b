import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Fault } from './faults.ts';

export interface ImportWords {
  say(key: string, variables?: Readonly<Record<string, string | number>>): string;
  /** `file:line: column: what is wrong, what it takes`. */
  fault(fault: Fault): string;
}

/** `source`: the text of locales/import.id.ftl. Throws where it is broken, or a key is missing. */
export function createImportWords(source: string): ImportWords {
  const bundle = new FluentBundle('id', { useIsolating: false });
  const broken = bundle.addResource(new FluentResource(source));
  if (broken[0]) throw broken[0];

  function say(key: string, variables: Readonly<Record<string, string | number>> = {}): string {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`the import's words lack "${key}"`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(message.value, variables, errors);
    if (errors[0]) throw new Error(`the import's words for "${key}" cannot be said`, { cause: errors[0] });
    return text;
  }

  function columnOf({ column }: Fault): string {
    if (typeof column === 'string') return column;
    if ('place' in column) return say('place-column', { place: column.place });
    return say(column.whole === 'file' ? 'place-whole-file' : 'place-whole-row');
  }

  return {
    say,
    fault(fault) {
      const wrong = say(fault.key, fault.variables);
      const said = fault.position === undefined ? wrong : say('in-list', { position: fault.position, wrong });
      return `${fault.file}:${fault.line}: ${columnOf(fault)}: ${said}`;
    },
  };
}
