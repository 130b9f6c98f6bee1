"""The dashboard: pages, templates, static files, texts. It speaks to `server.services`, never to the store."""
