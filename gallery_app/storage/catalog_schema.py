"""The catalog's tables, indices and triggers, as they are made and as they were.

One wide row for each picture in each ticket or article. Its `id` is its place in the usual order, read
downwards: `parent_key << 16 | (65535 - position)`, where a ticket's or article's `key` is `created_at << 14
| n`. So "newest ticket first, its pictures as they were sent" is `ORDER BY id DESC`, for the full-text index
too.

`facet` has one row for every combination of few-valued facts that was ever met, and `desk` the same for
facts of the ticket. A picture names its combination; `n` says how many do. A filter on such facts is then a
set of numbers whose size is known before a single picture was looked at.
"""

POSITION_BITS = 16
POSITIONS = 1 << POSITION_BITS
SAME_SECOND_BITS = 14
LAST_SECOND = (1 << 33) - 1
"""In the year 2242; the numbers of pictures' rows have 63 bits."""

MARK_LEAD = "longest lead"
"""Under this name `mark` keeps by how many seconds a picture was older than its ticket, at most."""

FIRST = """
    CREATE TABLE ticket (
      id INTEGER PRIMARY KEY, subject TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL,
      channel INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, requester_id INTEGER,
      company_id INTEGER, responder_id INTEGER, group_id INTEGER, type TEXT, tags TEXT NOT NULL,
      archived INTEGER NOT NULL, deleted INTEGER NOT NULL, spam INTEGER NOT NULL, seen_at INTEGER NOT NULL
    );
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, title TEXT NOT NULL, published INTEGER NOT NULL, created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL, folder_id INTEGER, category_id INTEGER, seen_at INTEGER NOT NULL
    );
    CREATE TABLE name (
      kind TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE picture (
      in_article INTEGER NOT NULL, parent INTEGER NOT NULL, image_id TEXT NOT NULL, position INTEGER NOT NULL,
      source TEXT NOT NULL, placement TEXT NOT NULL, message_kind TEXT NOT NULL, message_id INTEGER,
      private INTEGER NOT NULL, name TEXT NOT NULL, declared_type TEXT NOT NULL, declared_bytes INTEGER,
      created_at TEXT NOT NULL, remote_host TEXT, occurrences INTEGER NOT NULL,
      PRIMARY KEY (in_article, parent, image_id)
    ) WITHOUT ROWID;
    CREATE INDEX picture_image ON picture (image_id);
    CREATE TABLE file (image_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX file_sha ON file (sha256);
    CREATE TABLE info (
      sha256 TEXT PRIMARY KEY, decoder TEXT NOT NULL, format TEXT NOT NULL, content_type TEXT NOT NULL,
      width INTEGER NOT NULL, height INTEGER NOT NULL, size_bytes INTEGER NOT NULL, frames INTEGER NOT NULL,
      mode TEXT NOT NULL, icc_description TEXT, difference_hash TEXT, exif TEXT NOT NULL, analysis TEXT,
      warnings TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE failure (
      image_id TEXT PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, hint TEXT NOT NULL,
      decoder TEXT NOT NULL, failed_at INTEGER NOT NULL
    ) WITHOUT ROWID;
"""
"""Version 1, as issue 2 shipped it."""

FACET_COLUMNS = (
    "in_article", "source", "placement", "message_kind", "private", "state", "failure", "type", "kind",
    "shape", "animated", "alpha", "gps", "exif", "note", "edited", "fold", "copied", "cached",
)  # fmt: skip
"""`state` waiting, ready, failed or remote; `fold` a reason, '' for none, NULL while that is unknown;
`copied` and what the bytes say are NULL while unknown as well."""

DESK_COLUMNS = ("published", "status", "priority", "channel", "group_id")
"""`published` is NULL for tickets, all others are NULL for articles."""

TABLES = (
    """CREATE TABLE ticket (
      id INTEGER PRIMARY KEY, key INTEGER NOT NULL, subject TEXT NOT NULL, status INTEGER NOT NULL, priority
      INTEGER NOT NULL, channel INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      requester_id INTEGER, company_id INTEGER, responder_id INTEGER, group_id INTEGER, type TEXT, tags TEXT
      NOT NULL, archived INTEGER NOT NULL, deleted INTEGER NOT NULL, spam INTEGER NOT NULL, seen_at INTEGER
      NOT NULL, desk_id INTEGER NOT NULL, search TEXT NOT NULL, read_updated_at INTEGER, messages_read
      INTEGER NOT NULL DEFAULT 0, messages_missing INTEGER NOT NULL DEFAULT 0, other_files INTEGER NOT NULL
      DEFAULT 0, unread INTEGER NOT NULL DEFAULT 1 )""",
    """CREATE TABLE article ( id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL, title TEXT NOT NULL, published INTEGER NOT NULL, created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL, folder_id INTEGER, category_id INTEGER, seen_at INTEGER NOT NULL, desk_id
      INTEGER NOT NULL, search TEXT NOT NULL, other_files INTEGER NOT NULL DEFAULT 0 )""",
    "CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, search TEXT NOT NULL)",
    """CREATE TABLE ticket_tag (
      tag_id INTEGER NOT NULL, ticket_id INTEGER NOT NULL, PRIMARY KEY (tag_id, ticket_id)) WITHOUT ROWID""",
    """CREATE TABLE category (id INTEGER PRIMARY KEY, name TEXT NOT NULL, search TEXT NOT NULL)""",
    """CREATE TABLE folder (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, search TEXT NOT NULL, category_id INTEGER, parent_id
      INTEGER, articles_count INTEGER NOT NULL, sub_folders_count INTEGER NOT NULL)""",
    "CREATE TABLE camera (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, search TEXT NOT NULL)",
    "CREATE TABLE software (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, search TEXT NOT NULL)",
    "CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE hidden (sha256 TEXT PRIMARY KEY) WITHOUT ROWID",
    f"CREATE TABLE facet (id INTEGER PRIMARY KEY, n INTEGER NOT NULL DEFAULT 0, {', '.join(FACET_COLUMNS)})",
    f"CREATE TABLE desk (id INTEGER PRIMARY KEY, n INTEGER NOT NULL DEFAULT 0, {', '.join(DESK_COLUMNS)})",
    """CREATE TABLE facet_status (
      facet_id INTEGER NOT NULL, status INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (facet_id, status)
    ) WITHOUT ROWID""",
    "CREATE TABLE company_total (company_id INTEGER PRIMARY KEY, n INTEGER NOT NULL)",
    """CREATE TABLE file (
      id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, places INTEGER NOT NULL DEFAULT 0, parents INTEGER
      NOT NULL DEFAULT 0, messages INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, is_known
      INTEGER NOT NULL DEFAULT 0, type TEXT, kind TEXT, size INTEGER, width INTEGER, height INTEGER, animated
      INTEGER, alpha INTEGER, gps INTEGER, exif INTEGER, note INTEGER, edited INTEGER, taken_at INTEGER,
      camera_id INTEGER, software_id INTEGER, difference_hash INTEGER )""",
    "CREATE TABLE image_file (image_id TEXT PRIMARY KEY, file_id INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE band (
      bits INTEGER NOT NULL, file_id INTEGER NOT NULL, hash INTEGER NOT NULL, PRIMARY KEY (bits, file_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE near (
      file_id INTEGER NOT NULL, other_id INTEGER NOT NULL, distance INTEGER NOT NULL,
      PRIMARY KEY (file_id, other_id)) WITHOUT ROWID""",
    """CREATE TABLE picture (
      id INTEGER PRIMARY KEY, image_id TEXT NOT NULL, ticket_id INTEGER, article_id INTEGER, message_id
      INTEGER, name TEXT NOT NULL, declared_type TEXT NOT NULL, declared_bytes INTEGER, created_at INTEGER
      NOT NULL, remote_host TEXT, occurrences INTEGER NOT NULL, facet_id INTEGER NOT NULL, desk_id INTEGER
      NOT NULL, company_id INTEGER, requester_id INTEGER, responder_id INTEGER, file_id INTEGER, copies_of
      INTEGER, size INTEGER, width INTEGER, height INTEGER, taken_at INTEGER, camera_id INTEGER, software_id
      INTEGER, difference_hash INTEGER, search_name TEXT NOT NULL, search_context TEXT NOT NULL )""",
)
"""Times are epoch seconds; `taken_at` the camera clock's, as if it showed UTC. `camera_id` and `software_id`
are 0 where the bytes name none. `copies_of` is set where the picture stands elsewhere too, and is the same
for all of these: the file's id, or below zero while the bytes are unknown. `difference_hash` has its sign
bit turned, so that it sorts as the 64 bits do."""

PICKED = "CREATE TABLE picked (image_id TEXT PRIMARY KEY) WITHOUT ROWID"
"""Version 3: the tray, as `work_store` keeps it, for queries."""

PICTURE_COLUMNS = (
    "id", "image_id", "ticket_id", "article_id", "message_id", "name", "declared_type", "declared_bytes",
    "created_at", "remote_host", "occurrences", "facet_id", "desk_id", "company_id", "requester_id",
    "responder_id", "file_id", "copies_of", "size", "width", "height", "taken_at", "camera_id", "software_id",
    "difference_hash", "search_name", "search_context",
)  # fmt: skip

TEXT_TABLES = (
    """CREATE VIRTUAL TABLE picture_text USING fts5(
      search_name, search_context, content='picture', content_rowid='id', columnsize=0,
      tokenize='trigram case_sensitive 1')""",
    """CREATE VIRTUAL TABLE ticket_text USING fts5(
      search, content='ticket', content_rowid='id', columnsize=0,
      tokenize='trigram case_sensitive 1')""",
)

_FEW_VALUED = "facet_id, desk_id, company_id"
_SPARSE = (
    ("copies", "copies_of", f"copies_of, {_FEW_VALUED}"),
    ("taken", "taken_at", f"taken_at, {_FEW_VALUED}, copies_of"),
    ("camera", "camera_id", f"camera_id, {_FEW_VALUED}, copies_of"),
    ("width", "width", f"width, {_FEW_VALUED}, copies_of"),
    ("height", "height", f"height, {_FEW_VALUED}, copies_of"),
)

INDICES = (
    # What few-valued facts need is in these whole, so that no row of the table is read.
    "CREATE INDEX picture_facet ON picture (facet_id, company_id, desk_id, copies_of)",
    "CREATE INDEX picture_desk ON picture (desk_id, company_id, facet_id, copies_of)",
    "CREATE INDEX picture_company ON picture (company_id, facet_id, desk_id, copies_of)",
    # One for each order of a result.
    "CREATE INDEX picture_created ON picture (created_at, id, facet_id, desk_id, company_id, copies_of)",
    "CREATE INDEX picture_size ON picture (size, id, facet_id, desk_id, company_id, copies_of)",
    "CREATE INDEX picture_name ON picture (search_name, id DESC, facet_id, desk_id, company_id, copies_of)",
    "CREATE INDEX picture_hash ON picture (difference_hash, id, facet_id, desk_id, company_id, copies_of)",
    # One for each other thing that can make a result small.
    "CREATE INDEX picture_ticket ON picture (ticket_id) WHERE ticket_id IS NOT NULL",
    "CREATE INDEX picture_article ON picture (article_id) WHERE article_id IS NOT NULL",
    "CREATE INDEX picture_requester ON picture (requester_id) WHERE requester_id IS NOT NULL",
    "CREATE INDEX picture_responder ON picture (responder_id) WHERE responder_id IS NOT NULL",
    "CREATE INDEX picture_file ON picture (file_id) WHERE file_id IS NOT NULL",
    "CREATE INDEX picture_image ON picture (image_id, copies_of)",
    *(
        f"CREATE INDEX picture_{name} ON picture ({held}) WHERE {column} IS NOT NULL"
        for name, column, held in _SPARSE
    ),
    "CREATE INDEX picture_software ON picture (software_id) WHERE software_id IS NOT NULL",
    "CREATE INDEX picture_area ON picture (width * height) WHERE width IS NOT NULL",
    "CREATE UNIQUE INDEX ticket_key ON ticket (key)",
    "CREATE INDEX ticket_unread ON ticket (unread, key)",
    "CREATE INDEX ticket_requester ON ticket (requester_id)",
    "CREATE INDEX ticket_company ON ticket (company_id)",
    "CREATE INDEX ticket_reading ON ticket (desk_id, unread, messages_missing, messages_read, other_files)",
    "CREATE INDEX ticket_tag_ticket ON ticket_tag (ticket_id)",
    "CREATE UNIQUE INDEX article_key ON article (key)",
    "CREATE INDEX image_file_file ON image_file (file_id)",
)

_COUNT = """
      UPDATE facet SET n = n + 1 WHERE id = new.facet_id;
      UPDATE desk SET n = n + 1 WHERE id = new.desk_id;
      INSERT INTO facet_status
        SELECT new.facet_id, coalesce((SELECT status FROM desk WHERE id = new.desk_id), 0), 1 WHERE 1
        ON CONFLICT DO UPDATE SET n = n + 1;
      INSERT INTO company_total SELECT new.company_id, 1 WHERE new.company_id IS NOT NULL
        ON CONFLICT DO UPDATE SET n = n + 1;"""
_COUNT_OFF = """
      UPDATE facet SET n = n - 1 WHERE id = old.facet_id;
      UPDATE desk SET n = n - 1 WHERE id = old.desk_id;
      UPDATE facet_status SET n = n - 1 WHERE facet_id = old.facet_id
        AND status = coalesce((SELECT status FROM desk WHERE id = old.desk_id), 0);
      UPDATE company_total SET n = n - 1 WHERE company_id = old.company_id;"""
_ENTER_TEXT = """
      INSERT INTO picture_text (rowid, search_name, search_context)
        VALUES (new.id, new.search_name, new.search_context);"""
_REMOVE_TEXT = """
      INSERT INTO picture_text (picture_text, rowid, search_name, search_context)
        VALUES ('delete', old.id, old.search_name, old.search_context);"""

TRIGGERS = (
    f"CREATE TRIGGER picture_added AFTER INSERT ON picture BEGIN {_COUNT} {_ENTER_TEXT} END",
    f"CREATE TRIGGER picture_removed AFTER DELETE ON picture BEGIN {_COUNT_OFF} {_REMOVE_TEXT} END",
    f"""CREATE TRIGGER picture_moved AFTER UPDATE OF facet_id, desk_id, company_id ON picture
      WHEN (old.facet_id, old.desk_id, old.company_id) IS NOT (new.facet_id, new.desk_id, new.company_id)
      BEGIN {_COUNT_OFF} {_COUNT} END""",
    f"""CREATE TRIGGER picture_text_changed AFTER UPDATE OF search_name, search_context ON picture
      WHEN (old.search_name, old.search_context) <> (new.search_name, new.search_context)
      BEGIN {_REMOVE_TEXT} {_ENTER_TEXT} END""",
    """CREATE TRIGGER ticket_added AFTER INSERT ON ticket BEGIN
      INSERT INTO ticket_text (rowid, search) VALUES (new.id, new.search);
    END""",
    """CREATE TRIGGER ticket_removed AFTER DELETE ON ticket BEGIN
      INSERT INTO ticket_text (ticket_text, rowid, search) VALUES ('delete', old.id, old.search);
    END""",
    """CREATE TRIGGER ticket_text_changed AFTER UPDATE OF search ON ticket WHEN old.search <> new.search BEGIN
      INSERT INTO ticket_text (ticket_text, rowid, search) VALUES ('delete', old.id, old.search);
      INSERT INTO ticket_text (rowid, search) VALUES (new.id, new.search);
    END""",
)
