import { listOf } from '../lib/index.ts';
import { bodiesOn, type Accounts } from '../reckoning/index.ts';
import { isoOf } from '../time/index.ts';
import { askedOf, type Asked } from './asked.ts';
import { reportBounds } from './bounds.ts';
import type { BodiesReport } from './report.ts';

/** The joint bodies that may exist on a day, their seats, and who has the chair. */
export function bodiesReport(all: Accounts, asked: Asked): BodiesReport {
  const { day, account, reckoning } = askedOf(all, asked);
  return {
    date: isoOf(day),
    account,
    bodies: bodiesOn(reckoning, day).map(({ id, statement, from, until, chair, claims }) => ({
      ref: `body/${id}`,
      id,
      agreement: statement.under ?? null,
      place: listOf(statement.at)[0] ?? null,
      task: statement.task ?? null,
      seats: (statement.seats ?? []).map(({ party, count, rule }) => ({
        party,
        count: count ?? null,
        rule: rule ?? null,
      })),
      posts: statement.posts ?? [],
      chair,
      approval: listOf(statement.approval),
      from: reportBounds(from),
      until: reportBounds(until),
      claims: claims.map((claim) => claim.id),
    })),
  };
}
