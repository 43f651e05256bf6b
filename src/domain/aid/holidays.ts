export interface Holiday {
  readonly date: Temporal.PlainDate;
  readonly name: string;
  readonly kind: 'libur' | 'cuti_bersama';
}
