-- When a meeting began and ended, as hours of its day, and how long an item of its agenda took.
ALTER TABLE meeting ADD COLUMN began TEXT;
ALTER TABLE meeting ADD COLUMN ended TEXT;
ALTER TABLE agenda_item ADD COLUMN minutes_spent INTEGER;
