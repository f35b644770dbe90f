import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The web app: from src/web to dist/web, with relative addresses so that a published atlas works in any folder,
// and with the licences of what was put into it.
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [svelte({ configFile: false })],
  build: { outDir: '../../dist/web', emptyOutDir: true, license: { fileName: 'licences.md' } },
});
