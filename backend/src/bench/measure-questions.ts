import type { Operation } from '../graphql/answer-operation.ts';
import { compareAnswers } from './compare-answers.ts';
import { drawQuestions, QUESTION_KINDS, type QuestionKind } from './draw-questions.ts';
import type { MeasuredNetwork } from './measured-network.ts';
import { readPageDocuments } from './page-documents.ts';
import { questionTexts } from './question-texts.ts';
import type { TimesByKind } from './question-table.ts';
import { takeTurns, type Rounds, type Times } from './take-turns.ts';

/** How many questions of each kind are drawn, and how often they are asked. */
export interface Amount {
  readonly seed: number;
  readonly count: number;
  readonly rounds: Rounds;
}

/** Compares every answer, then measures. Throws AnswersDifferError. */
export async function measure(
  { asking }: MeasuredNetwork,
  questions: readonly Operation[],
  rounds: Rounds,
): Promise<Times> {
  for (const question of questions) await compareAnswers(asking, question);
  return takeTurns(questions, (contestant, question) => asking.ask(contestant, question), rounds);
}

/** Measures every kind of question on one network. */
export async function measureQuestions(
  network: MeasuredNetwork,
  { seed, count, rounds }: Amount,
  report: (line: string) => void,
): Promise<TimesByKind> {
  const texts = questionTexts(await readPageDocuments());
  const times: Partial<Record<QuestionKind, Times>> = {};
  for (const kind of QUESTION_KINDS) {
    report(`Asking: ${kind}`);
    const drawn = drawQuestions(kind, network.population, { seed, count });
    const questions = drawn.map((variables) => ({ query: texts[kind], variables }));
    times[kind] = await measure(network, questions, rounds);
  }
  return times as TimesByKind;
}
