/** Where the reader's choice is kept, in the browser only; absent means "as the system says". */
export const THEME_KEY = 'theme';

/** Runs in the head before the first paint, so that a remembered theme never flashes. */
export const THEME_SCRIPT = `(function(r){r.dataset.js='';try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')r.dataset.theme=t}catch(e){}})(document.documentElement)`;
