/** What the bench uses of packages that ship no types. */
declare module '@nlpjs/core' {
  import type { Nlp } from '@nlpjs/nlp';

  interface Container {
    use(plugin: unknown): void;
    registerConfiguration(tag: string, settings: object, overwrite: boolean): void;
    get(name: 'nlp'): Nlp;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module '@nlpjs/lang-id' {
  export const LangId: unknown;
}
declare module '@nlpjs/nlp' {
  export class Nlp {
    settings: { autoSave: boolean };
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      locale: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
}
