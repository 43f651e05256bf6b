/** Written forms as the word lists of this room hold them: parted by blanks, on as many lines as they need. */
export function formsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean));
}

/** Lines of a number and the forms it is written in; of a form that stands twice the last counts. */
export function numberedForms(text: string): Map<string, number> {
  const numbered = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    const [number, ...forms] = line.trim().split(/\s+/u);
    for (const form of forms) numbered.set(form, Number(number));
  }
  return numbered;
}
