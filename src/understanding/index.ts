/**
 * Understanding: text in, intents and slots out. Pure: no clock, no file, no environment; the same text, time and tables
 * always mean the same. The way of a message: mask → normalise → features → model → slots → action.
 *
 * - intent: what the person wants, one of `INTENTS`; the main one first where several are asked.
 * - slot: what the message names (a programme, a date, a place, a ticket …).
 * - category: the kind of trouble that a report tells of.
 * - gazetteer: the deployment's own programmes, areas and points, by which slots are found.
 * - action: whether the guess is sure enough to answer, or the person is asked back, or handed to a person.
 * - manner: how the corpus' writers write: young (city texting), elder (by ear, regional), formal (long, several questions).
 */
export {
  INTENTS,
  REPORT_CATEGORIES,
  type Action,
  type Example,
  type Gazetteer,
  type Guess,
  type Intent,
  type ReportCategory,
  type Slots,
  type Understood,
} from './meanings.ts';
export { MASK, maskNumbers, type Masked } from './text/mask.ts';
export { withoutNames } from './text/anonymise.ts';
export { readReply, type ShortReply } from './replies.ts';
export { createUnderstander, type Understander } from './understander.ts';
export { loadModel, type Model } from './model/model.ts';
export { crossValidate, judgeHeldBack, trainModel, type TrainOptions } from './training/train.ts';
export {
  confusionsOf,
  figureLine,
  figuresOf,
  gradeOf,
  percent,
  type Figures,
  type Judged,
} from './training/figures.ts';
export type { Calibration } from './model/format.ts';
export { readExamples, trainFrom, understandLines, type CorpusFile } from './commands.ts';
