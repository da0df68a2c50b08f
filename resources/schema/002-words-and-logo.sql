-- The lead paragraph of a round as a person wrote it, and the logo that stands on a programme's reports (a picture file in
-- base64). Nullable and without a default, so that the rows that are there stay as they are.
ALTER TABLE round ADD COLUMN introduction TEXT;
ALTER TABLE programme ADD COLUMN logo TEXT;
