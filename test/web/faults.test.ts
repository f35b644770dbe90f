import { expect, it } from 'vitest';
import type { DiagnosticLine } from '../../src/index.ts';
import { faultsInWords } from '../../src/web/faults/faults-in-words.ts';

it('faults and warnings are counted apart', () => {
  const line = (severity: DiagnosticLine['severity']): DiagnosticLine => ({
    code: 'bad-date',
    severity,
    message: '',
    file: 'events.yaml',
    line: 1,
    column: 1,
  });
  const [fault, warning] = [line('error'), line('warning')];
  expect(faultsInWords([])).toBe('no faults');
  expect(faultsInWords([warning, warning])).toBe('2 warnings');
  expect(faultsInWords([fault, warning, fault])).toBe('2 faults and 1 warning');
});
