-- A verdict on the whole that a report gives beside those per aspect, as a list with one traffic light a quarter does.
-- Nullable and without a default, so that the rows that are there stay as they are.
ALTER TABLE progress_report ADD COLUMN health_by_hand TEXT;
