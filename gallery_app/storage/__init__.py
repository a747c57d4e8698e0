"""What stays on this computer: originals, thumbnails, the catalog, settings and keys."""
