/** Whether a media query holds now; follows it. */
export function followMedia(query: string): { readonly matches: boolean } {
  const list = matchMedia(query);
  let matches = $state(list.matches);
  list.addEventListener('change', () => (matches = list.matches));
  return {
    get matches() {
      return matches;
    },
  };
}

export const dark = followMedia('(prefers-color-scheme: dark)');
export const still = followMedia('(prefers-reduced-motion: reduce)');
