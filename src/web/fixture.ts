/* eslint-disable */
import {
  isoOf,
  dayOf,
  parseIsoDay,
  type DossierRecord,
  type StandingsReport,
  type StandingLine,
  type CommitmentsReport,
  type DisagreementsReport,
} from '../index.ts';
export interface Accounts {
  readonly record: DossierRecord;
}
export function openAccounts(record: DossierRecord): Accounts {
  return { record };
}
const N = { earliest: null, latest: null };
const on = (d: string) => ({ earliest: d, latest: d });
const line = (
  place: string,
  axis: any,
  title: any,
  holders: any[],
  status: any,
  from: any,
  until: any,
  extra: Partial<StandingLine> = {},
): StandingLine => ({
  ref: `${place}/${title}/${holders.map((h) => h).join('+')}`,
  place,
  axis,
  title,
  inLaw: axis === 'sovereignty' || axis === 'use',
  holders: holders.map((h) => (typeof h === 'string' ? { party: h, share: null, onBehalfOf: null } : h)),
  extent: 'whole',
  extentText: null,
  inheritedFrom: null,
  status,
  from,
  until,
  agreement: null,
  according: [
    { source: 'whe', status: 'certain', from, until, claims: ['whe-8', 'whe-9'] },
    { source: 'wikipedia', status: 'certain', from, until, claims: ['whe-8'] },
    {
      source: 'globalsecurity',
      status: 'possible',
      from,
      until: { earliest: '1946-04-21', latest: '1946-04-30' },
      claims: [],
    },
    { source: 'forum', status: 'silent', from: N, until: N, claims: [] },
  ],
  claims: ['whe-8', 'whe-9'],
  flags: [],
  ...extra,
});
export function standingsReport(accounts: Accounts, { date, account = 'default' }: any): StandingsReport {
  const occ = date >= '1945-08-09' && date < '1946-05-03';
  const st: StandingLine[] = [];
  if (occ) {
    st.push(
      line(
        'manchuria',
        'administration',
        'military-occupation',
        ['ussr'],
        date < '1946-04-21' ? 'certain' : 'disputed',
        on('1945-08-09'),
        on('1946-05-03'),
        { flags: ['out-of-line'] },
      ),
    );
    for (const p of ['shenyang', 'liaodong', 'kwantung', 'port-arthur', 'dairen'])
      st.push(
        line(
          p,
          'administration',
          'military-occupation',
          ['ussr'],
          'certain',
          on('1945-08-09'),
          on('1946-05-03'),
          { inheritedFrom: 'manchuria' },
        ),
      );
  }
  st.push(
    line(
      'manchuria',
      'sovereignty',
      'sovereignty',
      ['china'],
      'certain',
      { earliest: '1945-08-09', latest: '1945-12-31' },
      N,
      { flags: ['end-not-told'] },
    ),
  );
  st.push(
    line(
      'changchun-railway',
      'property',
      'joint-ownership',
      ['ussr', 'roc'],
      'certain',
      on('1945-08-14'),
      N,
      { agreement: 'sino-soviet-treaty-1945' },
    ),
  );
  st.push(
    line('port-arthur-base', 'use', 'joint-use', ['ussr', 'roc'], 'certain', on('1945-08-14'), N, {
      agreement: 'sino-soviet-treaty-1945',
    }),
  );
  st.push(
    line(
      'dairen-port',
      'property',
      'lease',
      [{ party: 'ussr', share: 'one-half', onBehalfOf: null }],
      'certain',
      on('1945-08-14'),
      N,
      { extent: 'part', extentText: 'one-half of all port installations' },
    ),
  );
  st.push(
    line('korea', 'administration', 'military-occupation', ['usa', 'ussr'], 'possible', N, N, {
      flags: ['end-not-told'],
    }),
  );
  st.push(
    line(
      'southern-sakhalin',
      'administration',
      'military-occupation',
      ['ussr'],
      'possible',
      { earliest: '1945-08-01', latest: '1945-12-31' },
      N,
      { flags: ['end-not-told'] },
    ),
  );
  st.push(
    line(
      'manchuria',
      'administration',
      'puppet-state',
      [{ party: 'northeast-china-region-regime', share: null, onBehalfOf: 'ussr' }],
      'possible',
      N,
      N,
      { flags: ['end-not-told', 'contested'] },
    ),
  );
  return {
    date,
    account,
    standings: st,
    grants: [
      {
        ref: 'g1',
        id: 'g1',
        place: 'dairen',
        title: 'free-port',
        party: ['roc'],
        agreement: 'sino-soviet-treaty-1945',
        condition: 'the treaty comes into force',
        state: 'dormant',
        missing: ['sino-soviet-treaty-in-force'],
        claims: ['whe-8'],
      },
    ],
    unknown: [{ place: 'mengjiang', axis: 'administration', why: 'never-told' }],
  };
}
export function commitmentsReport(_a: Accounts, { date, account = 'default' }: any): CommitmentsReport {
  const days = parseIsoDay(date)! - dayOf(1945, 11, 15);
  const w = (source: string, state: any, d: number | null) => ({
    source,
    state,
    days: d === null ? null : { atLeast: d, atMost: d },
    claims: ['whe-8'],
  });
  return {
    date,
    account,
    commitments: [
      {
        ref: 'c1',
        id: 'withdraw-complete',
        agreement: 'sino-soviet-treaty-1945',
        article: null,
        debtor: ['ussr'],
        creditor: ['roc'],
        action: 'complete the withdrawal from Manchuria',
        object: 'manchuria',
        trigger: 'surrender-of-japan',
        deadline: on('1945-11-15'),
        missing: [],
        state: days > 168 ? 'fulfilled' : days > 0 ? 'overdue' : 'in-effect',
        certainty: days > 156 && days < 170 ? 'disputed' : 'certain',
        alsoPossible: [],
        days: days > 168 ? { atLeast: 157, atMost: 166 } : { atLeast: days, atMost: days },
        fulfilled: null,
        according: [w('whe', 'overdue', days), w('globalsecurity', 'no-information', null)],
        claims: ['whe-8', 'whe-9'],
      },
      {
        ref: 'c2',
        id: 'port-arthur-withdrawal',
        agreement: 'agreement-1950',
        article: '2',
        debtor: ['ussr'],
        creditor: ['prc'],
        action: 'withdraw its forces from the base',
        object: 'port-arthur-base',
        trigger: 'peace-with-japan',
        deadline: { earliest: null, latest: '1952-12-31' },
        missing: ['peace-with-japan'],
        state: 'in-effect',
        certainty: 'possible',
        alsoPossible: ['overdue'],
        days: null,
        fulfilled: null,
        according: [w('whe', 'in-effect', null)],
        claims: ['whe-9'],
      },
      {
        ref: 'c3',
        id: 'x',
        agreement: 'yalta',
        article: null,
        debtor: ['ussr'],
        creditor: ['usa', 'uk'],
        action: 'enter the war against Japan',
        object: null,
        trigger: 'surrender-of-germany',
        deadline: N,
        missing: ['surrender-of-germany'],
        state: 'no-information',
        certainty: 'certain',
        alsoPossible: [],
        days: { atLeast: 300, atMost: 300 },
        fulfilled: null,
        according: [],
        claims: [],
      },
    ],
  };
}
export function disagreementsReport(_a: Accounts): DisagreementsReport {
  return {
    questions: [
      {
        ref: 'q1',
        about: 'occupation-of-manchuria',
        aspect: 'end',
        question: 'When did the Soviet occupation of Manchuria end?',
        relation: 'contradict',
        answers: [
          {
            value: '3 May 1946',
            sources: ['whe', 'wikipedia'],
            witnesses: 1,
            claims: ['whe-9'],
            quotes: [
              {
                source: 'whe',
                quote: 'Withdrawal of all Soviet troops in Manchuria 3 May 1946',
                start: 0,
                end: 10,
              },
            ],
          },
          {
            value: 'between 21 and 30 April 1946',
            sources: ['globalsecurity'],
            witnesses: 1,
            claims: ['whe-8'],
            quotes: [{ source: 'globalsecurity', quote: 'late April 1946', start: 0, end: 10 }],
          },
        ],
        pairs: [],
      },
      {
        ref: 'q2',
        about: 'x',
        aspect: 'x',
        question: 'Who commanded the Soviet forces?',
        relation: 'single',
        answers: [
          { value: 'Rodion Malinovsky', sources: ['whe'], witnesses: 1, claims: ['whe-7'], quotes: [] },
        ],
        pairs: [],
      },
    ],
  };
}
export function changeDays(_a: Accounts, _account?: string): string[] {
  return [
    '1945-02-11',
    '1945-05-08',
    '1945-08-09',
    '1945-08-14',
    '1945-08-15',
    '1945-09-02',
    '1945-11-15',
    '1946-01-01',
    '1946-03-10',
    '1946-04-21',
    '1946-04-30',
    '1946-05-03',
    '1948-10-31',
    '1949-10-01',
    '1950-02-14',
    '1952-12-31',
    '1954-10-12',
  ];
}
export function daySentence(_a: Accounts, date: string, _account?: string) {
  if (date < '1945-08-09')
    return [{ text: 'The sources say nothing of who held Manchuria.', sources: [], claims: [] }];
  return [
    {
      text: 'The Soviet Union occupied Manchuria;',
      sources: ['whe', 'wikipedia'],
      claims: ['whe-8', 'whe-6'],
    },
    { text: 'by law it belonged to China.', sources: ['globalsecurity'], claims: [] },
    { text: 'The withdrawal was 78 days overdue.', sources: ['whe', 'forum'], claims: ['whe-9'] },
  ];
}
void isoOf;
