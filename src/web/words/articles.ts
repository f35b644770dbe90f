import type { FluentFunction } from '@fluent/bundle';
import { partyWithArticle } from '../../index.ts';

/** What only English needs of its messages: `THE($name)` and `PARTY($name)` put an article before a name that takes one. */
export const articles: Readonly<Record<string, FluentFunction>> = {
  THE: ([name]) => withArticle(String(name)),
  PARTY: ([name]) => partyWithArticle(String(name)),
};

function withArticle(name: string): string {
  return /^(?:the|a|an)\s/iu.test(name) ? name : `the ${name}`;
}
