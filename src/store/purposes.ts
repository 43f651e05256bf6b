/** The purposes under which personal columns are sealed or hashed; who reads a column opens it with the one it was sealed under. */
export const PURPOSES = {
  household: {
    /** Both the hash that finds a household and the sealed text that can be shown. */
    code: 'households.code',
    head: 'households.head',
    phone: 'households.phone',
    note: 'households.note',
    /** Hashed only: a NIK is never kept so that it could be read again. */
    nik: 'households.nik',
    personal: 'households.personal',
  },
  point: {
    phone: 'points.phone',
    personInCharge: 'points.person_in_charge',
    personal: 'points.personal',
  },
  entitlement: {
    reason: 'entitlements.reason',
    personal: 'entitlements.personal',
  },
  person: {
    name: 'people.name',
    phone: 'people.phone',
    /** Hash of name, role and area, by which a row is found again. */
    key: 'people.key',
    personal: 'people.personal',
  },
  /** An update as it came. */
  update: 'inbox.payload',
  /** A call as it is owed. */
  call: 'outbox.payload',
  /** What was asked back about, of who agreed. */
  example: 'examples.text',
  /** Hashed only: who typed wrong codes today. */
  wrongCodes: 'wrong_codes.person',
} as const;
