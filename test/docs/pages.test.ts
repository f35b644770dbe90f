// The commands on the pages of docs/ are run as they stand there.
import { describe, it } from 'vitest';
import { commandsOf, expectShown, pageText, printedBy } from './page.ts';

describe.each(['docs/reckoning.md', 'docs/collation.md'])('%s', (path) => {
  it.each(commandsOf(pageText(path)))('$command', async (shown) => {
    expectShown(await printedBy(shown), shown);
  });
});
