import { mount } from 'svelte';
import './style/fonts.css';
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
