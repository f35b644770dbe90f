import { mount } from 'svelte';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import '@fontsource/source-serif-4/latin-400-italic.css';
import '@fontsource/source-serif-4/cyrillic-400.css';
import '@fontsource/source-serif-4/cyrillic-400-italic.css';
import '@fontsource/source-serif-4/cyrillic-600.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/source-serif-4/latin-ext-600.css';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/cyrillic-400.css';
import '@fontsource/source-sans-3/cyrillic-600.css';
import './style/tokens.css';
import './style/base.css';
import App from './App.svelte';
import { parseAddress } from './state/address.ts';
import { speak } from './state/language.svelte.ts';

const target = document.getElementById('atlas');
if (target === null) throw new Error('index.html has no #atlas');
// The first words of the page are already in the language of the reader.
await speak(parseAddress(location.hash).lang);
mount(App, { target });
