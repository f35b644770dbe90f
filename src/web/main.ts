import { mount } from 'svelte';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import App from './App.svelte';

const target = document.getElementById('atlas');
if (target === null) throw new Error('index.html has no #atlas');
mount(App, { target });
