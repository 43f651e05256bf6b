/**
 * The catalogue as it stands now, in memory, with the understander that knows its names. A picture is replaced whole,
 * and only by a newer one, so that one answer never mixes two imports.
 */
import type { CatalogueRows } from '../../store/index.ts';
import { createUnderstander, type Model, type Understander } from '../../understanding/index.ts';
import { type Catalogue, createCatalogue } from './index.ts';

export interface LiveCatalogue {
  readonly catalogue: Catalogue;
  readonly understander: Understander;
  readonly version: number;
  /** Resolves when the picture is of this version or a later one. */
  upTo(version: number): Promise<void>;
}

export async function openLiveCatalogue(parts: {
  readonly load: () => Promise<CatalogueRows>;
  readonly model: Model;
}): Promise<LiveCatalogue> {
  async function look() {
    const rows = await parts.load();
    const catalogue = createCatalogue(rows);
    return {
      catalogue,
      understander: createUnderstander({ model: parts.model, gazetteer: catalogue.gazetteer }),
      version: rows.version,
    };
  }

  let picture = await look();
  let looking: Promise<void> | null = null;
  return {
    get catalogue() {
      return picture.catalogue;
    },
    get understander() {
      return picture.understander;
    },
    get version() {
      return picture.version;
    },
    async upTo(version) {
      while (picture.version < version) {
        looking ??= look()
          .then((newer) => {
            picture = newer;
          })
          .finally(() => {
            looking = null;
          });
        await looking;
      }
    },
  };
}
