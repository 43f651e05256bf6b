/**
 * A column's title as it may be printed: nothing that could be a person's number or name typed where a title belongs.
 * Null where it is not fit to be shown.
 */
export function showable(title: string): string | null {
  return /^[a-z][a-z_ .-]{0,39}$/i.test(title) ? title : null;
}
