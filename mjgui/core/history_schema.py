"""The tables of the history: what was loaded, the marks on entries, and what was saved."""

HISTORY_SCHEMA = """
CREATE TABLE loaded (
    gateway TEXT NOT NULL,
    base_url TEXT NOT NULL,
    task_id TEXT NOT NULL,
    first_seen REAL NOT NULL,
    last_opened REAL NOT NULL,
    parent_task_id TEXT,
    prompt TEXT NOT NULL,
    answer TEXT,
    cost TEXT,
    PRIMARY KEY (gateway, base_url, task_id)
);
CREATE INDEX loaded_by_task ON loaded (task_id);
CREATE TABLE marks (
    key TEXT NOT NULL PRIMARY KEY,
    starred INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    deleted_at REAL
) WITHOUT ROWID;
CREATE TABLE saved (
    gateway TEXT NOT NULL,
    base_url TEXT NOT NULL,
    task_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    saved_at REAL NOT NULL,
    PRIMARY KEY (gateway, base_url, task_id, number)
) WITHOUT ROWID;
CREATE INDEX jobs_in_history ON jobs (
    created, number, id, gateway, base_url, parent_task_id, image_no, state, task_id, cost,
    remix_prompt
);
INSERT INTO loaded (gateway, base_url, task_id, first_seen, last_opened, prompt)
    SELECT gateway, base_url, parent_task_id, min(created), max(created), ''
    FROM jobs GROUP BY gateway, base_url, parent_task_id;
INSERT INTO loaded
    SELECT origin_kind, origin_base_url, task_id, strftime('%s', 'now'), strftime('%s', 'now'),
        parent_task_id, made_by_prompt, answer, NULL
    FROM desks WHERE task_id <> ''
    ON CONFLICT (gateway, base_url, task_id) DO UPDATE SET
        parent_task_id = excluded.parent_task_id, prompt = excluded.prompt,
        answer = excluded.answer
"""
"""Since version 4. Times are seconds since the epoch; an answer is JSON; a cost is a decimal in US
dollars as text; tags are lines. The index holds all that the history asks of jobs, since a job's
row begins with its mask, which may be long. What an older journal knows of is taken over."""
