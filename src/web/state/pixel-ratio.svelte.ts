/** How many pixels of the screen are one of the page; follows the page to another screen or another size. */
export const pixels = followPixelRatio();

function followPixelRatio(): { readonly ratio: number } {
  let ratio = $state(devicePixelRatio);
  const follow = (): void => {
    ratio = devicePixelRatio;
    matchMedia(`(resolution: ${ratio}dppx)`).addEventListener('change', follow, { once: true });
  };
  follow();
  return {
    get ratio() {
      return ratio;
    },
  };
}
