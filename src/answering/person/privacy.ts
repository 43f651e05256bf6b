/** What is kept about a person: shown, taken along as a file, deleted. Only ever their own. */
import type { Asker } from '../../domain/asker.ts';
import type { Reply, Sentence } from '../../domain/reply.ts';
import type { KeptData } from '../../store/repositories/chats.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { button, MENU } from '../labels.ts';
import { MAX_BUTTONS, officeName, type Part, zoneOf } from '../question.ts';
import { learningButton } from './learning.ts';
import { contactLine } from '../questions/office.ts';

export function showKept(kept: KeptData, asker: Asker, catalogue: Catalogue): Part {
  const zone = zoneOf(asker, catalogue);
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  const lines: Sentence[] = [{ key: 'kept' }, { key: 'kept-account' }];
  if (kept.since) lines.push({ key: 'kept-since', values: { date: day(kept.since) } });
  if (kept.language) lines.push({ key: 'kept-language', values: { language: kept.language } });
  if (kept.area !== null)
    lines.push({ key: 'kept-area', values: { area: catalogue.areas.fullName(kept.area) } });
  if (kept.household)
    lines.push({
      key: 'kept-household',
      values: { office: officeName(catalogue), count: kept.household.entitlements.length },
    });
  if (kept.subscribedAt) lines.push({ key: 'kept-subscribed', values: { date: day(kept.subscribedAt) } });
  if (kept.learning !== null)
    lines.push({ key: 'kept-learning', values: { on: String(kept.learning), count: kept.examples } });
  return {
    paragraphs: [lines, [{ key: kept.learning === true ? 'kept-words-learning' : 'kept-words' }]],
    buttons: [
      button({ key: 'label-export' }, { do: 'privacy', step: 'export' }),
      button({ key: 'label-erase' }, { do: 'privacy', step: 'erase' }),
      ...(kept.household ? [button({ key: 'label-untie' }, { do: 'household', step: 'untie' })] : []),
      ...(kept.learning === null ? [] : [learningButton(!kept.learning)]),
      MENU,
    ].slice(0, MAX_BUTTONS),
  };
}

/** Names in Indonesian, whatever language the chat has: the file is for the person and for whoever helps them. */
export function exportKept(kept: KeptData, catalogue: Catalogue, now: Temporal.Instant): Reply {
  const { areas } = catalogue;
  const home = kept.household;
  const content = {
    dibuat_pada: now.toString(),
    penyimpan: officeName(catalogue),
    nomor_akun_telegram: kept.person,
    tersimpan_sejak: kept.since?.toString() ?? null,
    bahasa: kept.language,
    tempat_tinggal: kept.area === null ? null : { kode: kept.area, nama: areas.fullName(kept.area) },
    setuju_dikabari_sejak: kept.subscribedAt?.toString() ?? null,
    boleh_belajar_dari_pesan: kept.learning,
    pesan_untuk_belajar: kept.examples,
    pesan_belum_dijawab: kept.waiting,
    keluarga: home && {
      sumber: officeName(catalogue),
      kepala_keluarga: home.head,
      tempat_tinggal: { kode: home.area, nama: areas.fullName(home.area) },
      jumlah_anggota: home.members,
      kebutuhan_khusus: home.needs,
      bantuan: home.entitlements.map((entitlement) => ({
        program: catalogue.programme(entitlement.programme)?.name ?? entitlement.programme,
        status: STATUS_NAMES[entitlement.status],
        alasan: entitlement.reason,
        sejak: entitlement.since?.toString() ?? null,
        sampai: entitlement.until?.toString() ?? null,
        jumlah: entitlement.quantity,
        per_tanggal: entitlement.asOf.toString(),
      })),
    },
  };
  return {
    kind: 'file',
    name: 'data-saya-salur.json',
    content: `${JSON.stringify(content, null, 2)}\n`,
    caption: { key: 'export-caption' },
  };
}

const STATUS_NAMES = { active: 'aktif', pending: 'diproses', stopped: 'dihentikan' } as const;

export function confirmErasing(asker: Asker, catalogue: Catalogue): Part {
  return {
    asks: 'sure',
    paragraphs: [[{ key: 'erase-sure' }], staying(asker, catalogue)],
    buttons: [
      button({ key: 'label-erase-sure' }, { do: 'privacy', step: 'erase_sure' }),
      button({ key: 'label-erase-not' }, { do: 'menu', page: 'main' }),
    ],
  };
}

export function erased(asker: Asker, catalogue: Catalogue): Part {
  return { paragraphs: [[{ key: 'erased' }], staying(asker, catalogue)], buttons: [] };
}

/** What an erasure leaves, and why. */
function staying(asker: Asker, catalogue: Catalogue): Sentence[] {
  return [
    { key: 'erase-stays' },
    ...(asker.household
      ? [{ key: 'erase-stays-list', values: { office: officeName(catalogue) } }, contactLine(catalogue)]
      : []),
  ];
}
