import type { Gazetteer } from '../meanings.ts';

/** The example deployment's programmes, for `npm run understand` where no store is at hand. Names as people write them. */
export const exampleGazetteer: Gazetteer = {
  programmes: [
    { id: 'pkh', names: ['PKH', 'Program Keluarga Harapan'] },
    {
      id: 'sembako',
      names: ['Sembako', 'BPNT', 'Bantuan Pangan Non Tunai', 'Kartu Sembako', 'Program Sembako'],
    },
    { id: 'blt', names: ['BLT', 'BLTS', 'BLT Kesra', 'BLTS Kesra', 'Bantuan Langsung Tunai'] },
    { id: 'blt_desa', names: ['BLT Dana Desa', 'BLT Desa', 'BLT DD', 'BLTDD', 'Dana Desa'] },
    { id: 'beras', names: ['Bantuan Pangan', 'Beras', 'Bantuan Beras', 'Raskin', 'Rastra', 'Minyak Goreng'] },
  ],
  areas: [],
  points: [],
};
