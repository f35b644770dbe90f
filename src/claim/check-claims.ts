import { nearest, listOf, type Diagnostic, type Path } from '../lib/index.ts';
import { UNNAMED, type ClaimRecord } from './claim-file.ts';
import type { Claim } from './claim.ts';
import { reversedIn } from './check-order.ts';
import type { Known } from './known.ts';
import type { ReadClaim } from './read-claims.ts';
import { exceedWhole } from './share.ts';
import { statementSchemas } from './statement.ts';
import { axisOf, type Title } from './titles.ts';

type Fault = Omit<Diagnostic, 'file' | 'start' | 'end'> & { readonly path: Path };

/** The checks of a claim that need nothing but the claim and the registers, in the order in which they are made. */
const checks: readonly ((claim: Claim, known: Known) => readonly Fault[])[] = [
  datesInOrder,
  speakerNamed,
  inferredFieldsGiven,
  holdingComplete,
  titlesOnTheirAxis,
  sharesWithinTheWhole,
];

/** Reports what is wrong within each claim. */
export function checkClaims(claims: readonly ReadClaim[], known: Known, diagnostics: Diagnostic[]): void {
  for (const { claim, spanOf } of claims) {
    for (const check of checks) {
      for (const { path, ...fault } of check(claim, known))
        diagnostics.push({ ...fault, file: claim.file, ...spanOf(...path) });
    }
  }
}

function datesInOrder(claim: Claim): Fault[] {
  return reversedIn(claim.record).map(({ path, message }) => ({
    code: 'times-reversed',
    severity: 'error',
    message,
    path,
    expected: 'the earlier date in `from`, the later one in `until`',
  }));
}

function speakerNamed({ record, modality }: Claim): Fault[] {
  if (modality !== 'reported' || record.speaker !== undefined) return [];
  return [
    {
      code: 'speaker-missing',
      severity: 'warning',
      message: 'this claim repeats what someone said, and does not say who',
      path: ['modality'],
      expected: `speaker: the id of a party; ${UNNAMED} where the text names nobody`,
    },
  ];
}

function inferredFieldsGiven(claim: Claim): Fault[] {
  const statement = claim.record[claim.kind] as object;
  const given = Object.keys(statement);
  return (claim.record.inferred ?? []).flatMap((field, index): Fault[] => {
    if (field === 'statement' || given.includes(field)) return [];
    const known = Object.keys(statementSchemas[claim.kind].shape);
    const near = nearest(field, given);
    return [
      {
        code: 'inferred-unknown',
        severity: 'error',
        message: known.includes(field)
          ? `"${field}" is said to be inferred, and the statement does not give it`
          : `"${field}" is said to be inferred; it is no field of this statement`,
        path: ['inferred', index],
        expected: `statement, or one of ${given.join(', ')}`,
        ...(near === null ? {} : { nearest: near }),
      },
    ];
  });
}

/** What a supposition says of a holding that never was need not be complete. */
function holdingComplete({ record, modality }: Claim, known: Known): Fault[] {
  const holding = record.holding;
  if (holding === undefined || modality === 'hypothetical' || modality === 'opinion') return [];
  if (holding.id !== undefined && (known.holdings.has(holding.id) || known.unusable.has(holding.id)))
    return [];
  const missing = (['of', 'by', 'title'] as const).filter((field) => holding[field] === undefined);
  if (missing.length === 0) return [];
  const words = { of: 'the place', by: 'the holder', title: 'the title' };
  return [
    {
      code: 'holding-incomplete',
      severity: 'error',
      message: `this holding lacks ${missing.map((field) => `${words[field]} (${field})`).join(', ')}`,
      path: ['holding'],
      expected: 'of, by and title, or the id of a holding of holdings.yaml, which has them',
    },
  ];
}

function titlesOnTheirAxis({ record }: Claim): Fault[] {
  return (['holding', 'grant'] as const).flatMap((kind): Fault[] => {
    const { title, axis } = record[kind] ?? {};
    if (title === undefined || axis === undefined || axisOf(title as Title) === axis) return [];
    return [
      {
        code: 'title-off-axis',
        severity: 'error',
        message: `"${title}" is a title of ${axisOf(title as Title)}, not of ${axis}`,
        path: [kind, 'axis'],
        expected: `axis: ${axisOf(title as Title)}, or a title of ${axis}`,
      },
    ];
  });
}

function sharesWithinTheWhole({ record }: Claim): Fault[] {
  return [sharesIn(record, 'holding', 'by'), sharesIn(record, 'grant', 'to')].flatMap(({ shares, path }) =>
    exceedWhole(shares)
      ? [
          {
            code: 'shares-beyond-one' as const,
            severity: 'error' as const,
            message: `the shares are together more than the whole: ${shares.join(' + ')}`,
            path,
            expected: 'shares that add up to one or less',
          },
        ]
      : [],
  );
}

function sharesIn(
  record: ClaimRecord,
  kind: 'holding' | 'grant',
  field: string,
): { shares: string[]; path: Path } {
  type Holder = string | { share?: string };
  const statement = record[kind] as Record<string, Holder | Holder[] | undefined> | undefined;
  const holders = listOf(statement?.[field]);
  const shares = holders.flatMap((holder) => (typeof holder === 'string' ? [] : (holder.share ?? [])));
  return { shares, path: [kind, field] };
}
