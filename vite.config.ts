import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The web app: from src/web to dist/web, with relative addresses so that a published atlas works in any folder.
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [svelte()],
  build: { outDir: '../../dist/web', emptyOutDir: true },
});
