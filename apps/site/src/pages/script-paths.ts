/** What pages about records and lists can do beside being read: copy their address, print, filter a list. */
export const PAGE_SCRIPT = "script/page.js";
