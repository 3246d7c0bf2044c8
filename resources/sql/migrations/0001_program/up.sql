-- The tables of a program. docs/database.md explains the tokens and the directives.

CREATE TABLE program (
    program_id   {i32} NOT NULL PRIMARY KEY CHECK (program_id = 1),
    name         TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    zone         TEXT NOT NULL,
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    start_date   {i32} NOT NULL,
    cycle_days   {i32} NOT NULL CHECK (cycle_days BETWEEN 1 AND 366),
    -- The first cycle whose closing has not begun: events recorded now count there or later.
    open_cycle   {i32} NOT NULL CHECK (open_cycle >= 1),
    -- A demo lives in its own time: what its clock said when it was made. Empty in every other.
    demo_clock_us {i64},
    created_us   {i64} NOT NULL,
    -- By which the key file of the vouchers is known to be this program's.
    key_check    {blob} NOT NULL CHECK (length(key_check) = 32)
) {opts}
--@reference program
--;
CREATE TABLE policy_version (
    version      {i32} NOT NULL PRIMARY KEY CHECK (version >= 1),
    document     TEXT NOT NULL,
    valid_from_us {i64} NOT NULL,
    approved_by  TEXT NOT NULL,
    recorded_us  {i64} NOT NULL
) {opts}
--@reference policy_version
--@append_only policy_version
--;
CREATE TABLE program_user (
    login        TEXT NOT NULL PRIMARY KEY CHECK (length(login) BETWEEN 1 AND 100),
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    is_active    {flag} NOT NULL CHECK (is_active IN (0, 1))
) {opts_wr}
--@reference program_user
--;
CREATE TABLE gift (
    sku          TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    barcode      TEXT NOT NULL,
    bin          TEXT NOT NULL,
    on_hand      {i32} NOT NULL CHECK (on_hand >= 0),
    -- Promised to gifts that are not shipped yet, approved or not.
    reserved     {i32} NOT NULL CHECK (reserved >= 0 AND reserved <= on_hand),
    cost_minor   {i64} NOT NULL CHECK (cost_minor >= 0)
) {opts_wr}
--@reference gift
--;
-- Numbers that people say aloud: A-12, G-7.
CREATE TABLE numbering (
    kind         TEXT NOT NULL PRIMARY KEY,
    next_number  {i32} NOT NULL
) {opts_wr}
--@reference numbering
--;
CREATE TABLE member (
    member_id    {i64} NOT NULL PRIMARY KEY,
    external_id  TEXT NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
    card_number  TEXT NOT NULL CHECK (length(card_number) BETWEEN 1 AND 100),
    status       TEXT NOT NULL CHECK (status IN ('active', 'locked', 'closed')),
    locale       TEXT NOT NULL,
    joined_us    {i64} NOT NULL,
    content_hash {blob} NOT NULL CHECK (length(content_hash) = 32),
    recorded_us  {i64} NOT NULL
) {opts}
--@distribute member member_id
--@unique_across member external_id
--@unique_across member card_number
--;
-- Who the member is: the only place with personal data. The ledger knows ids.
CREATE TABLE member_pii (
    member_id    {i64} NOT NULL PRIMARY KEY REFERENCES member (member_id),
    first_name   TEXT NOT NULL,
    last_name    TEXT NOT NULL,
    email        TEXT NOT NULL,
    phone        TEXT NOT NULL,
    birthday     {i32},
    address_line TEXT NOT NULL,
    postcode     TEXT NOT NULL,
    city         TEXT NOT NULL,
    country      TEXT NOT NULL,
    attributes   TEXT NOT NULL,
    search_text  TEXT NOT NULL,
    sort_key     TEXT NOT NULL
) {opts}
--@distribute member_pii member_id with member
--;
CREATE INDEX member_pii_sort_ix ON member_pii (sort_key, member_id)
--;
CREATE TABLE member_consent (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    channel      TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
    granted      {flag} NOT NULL CHECK (granted IN (0, 1)),
    since_us     {i64} NOT NULL,
    source       TEXT NOT NULL,
    PRIMARY KEY (member_id, channel)
) {opts_wr}
--@distribute member_consent member_id with member
--;
-- Points and tier of a member now: the row that is locked before anything of theirs is decided.
-- Rebuilt from posting and tier_change by verify. active is what the lots hold; a deficit is owed
-- first out of the next credit, so that one of the two is always 0.
CREATE TABLE standing (
    member_id    {i64} NOT NULL PRIMARY KEY REFERENCES member (member_id),
    active       {i64} NOT NULL CHECK (active >= 0),
    deficit      {i64} NOT NULL CHECK (deficit >= 0),
    lifetime_earned {i64} NOT NULL CHECK (lifetime_earned >= 0),
    last_seq     {i64} NOT NULL CHECK (last_seq >= 0),
    last_hash    {blob} NOT NULL CHECK (length(last_hash) = 32),
    tier         TEXT NOT NULL,
    tier_rank    {i32} NOT NULL CHECK (tier_rank >= 0),
    tier_since_us {i64} NOT NULL,
    tier_until_us {i64},
    -- Qualifying points of the last proposal that a manager rejected.
    rejected_at  {i64},
    last_event_us {i64},
    updated_us   {i64} NOT NULL,
    CHECK (active = 0 OR deficit = 0)
) {opts}
--@distribute standing member_id with member
--;
CREATE INDEX standing_balance_ix ON standing ((active - deficit), member_id)
--;
CREATE INDEX standing_event_ix ON standing ((coalesce(last_event_us, 0)), member_id)
--;
CREATE INDEX standing_until_ix ON standing (tier_until_us) WHERE tier_until_us IS NOT NULL
--;
CREATE TABLE event (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    event_id     {i64} NOT NULL,
    source_code  TEXT NOT NULL CHECK (length(source_code) BETWEEN 1 AND 100),
    external_id  TEXT NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
    type         TEXT NOT NULL,
    occurred_us  {i64} NOT NULL,
    recorded_us  {i64} NOT NULL,
    business_date {i32} NOT NULL,
    -- The cycle in which it counts, fixed when it was recorded: never one that was closed by then.
    cycle_no     {i32} NOT NULL CHECK (cycle_no >= 1),
    amount_minor {i64},
    refund_of    TEXT NOT NULL,
    attributes   TEXT NOT NULL,
    content_hash {blob} NOT NULL CHECK (length(content_hash) = 32),
    PRIMARY KEY (member_id, event_id)
) {opts_wr}
--@distribute event member_id with member
--@append_only event
--@unique_across event source_code, external_id
--;
CREATE INDEX event_cycle_ix ON event (cycle_no, member_id)
--;
CREATE TABLE posting (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    posting_id   {i64} NOT NULL,
    seq          {i64} NOT NULL CHECK (seq >= 1),
    kind         TEXT NOT NULL,
    points       {i64} NOT NULL CHECK (points > 0),
    debit        TEXT NOT NULL,
    credit       TEXT NOT NULL,
    cause_kind   TEXT NOT NULL,
    cause_id     {i64} NOT NULL,
    policy_version {i32} NOT NULL,
    rule_id      TEXT NOT NULL,
    actor        TEXT NOT NULL,
    reason       TEXT NOT NULL,
    occurred_us  {i64} NOT NULL,
    recorded_us  {i64} NOT NULL,
    business_date {i32} NOT NULL,
    expires_us   {i64},
    idem_key     TEXT NOT NULL,
    prev_hash    {blob} NOT NULL CHECK (length(prev_hash) = 32),
    hash         {blob} NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (member_id, posting_id),
    CONSTRAINT posting_seq_ux UNIQUE (member_id, seq),
    CONSTRAINT posting_key_ux UNIQUE (member_id, idem_key),
    CHECK (debit <> credit)
) {opts_wr}
--@distribute posting member_id with member
--@append_only posting
--;
-- The points of one credit that share an expiry; the id is the credit's posting.
CREATE TABLE lot (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    lot_id       {i64} NOT NULL,
    points       {i64} NOT NULL CHECK (points > 0),
    remaining    {i64} NOT NULL CHECK (remaining >= 0 AND remaining <= points),
    earned_us    {i64} NOT NULL,
    expires_us   {i64},
    PRIMARY KEY (member_id, lot_id)
) {opts_wr}
--@distribute lot member_id with member
--;
CREATE INDEX lot_due_ix ON lot (expires_us, member_id) WHERE remaining > 0
--;
-- Which debit took how much of which lot. Where a credit filled a deficit, it took of its own lot.
CREATE TABLE lot_use (
    member_id    {i64} NOT NULL,
    posting_id   {i64} NOT NULL,
    lot_id       {i64} NOT NULL,
    points       {i64} NOT NULL CHECK (points > 0),
    PRIMARY KEY (member_id, posting_id, lot_id),
    FOREIGN KEY (member_id, lot_id) REFERENCES lot (member_id, lot_id)
) {opts_wr}
--@distribute lot_use member_id with member
--@append_only lot_use
--;
-- The tier of a member at an instant is the row with the latest from_us up to it.
CREATE TABLE tier_change (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    from_us      {i64} NOT NULL,
    change_id    {i64} NOT NULL,
    tier         TEXT NOT NULL,
    tier_rank    {i32} NOT NULL,
    previous_rank {i32} NOT NULL,
    until_us     {i64},
    reason       TEXT NOT NULL,
    cause_kind   TEXT NOT NULL,
    cause_id     {i64} NOT NULL,
    actor        TEXT NOT NULL,
    recorded_us  {i64} NOT NULL,
    PRIMARY KEY (member_id, from_us, change_id)
) {opts_wr}
--@distribute tier_change member_id with member
--@append_only tier_change
--;
-- kind 'approval': a proposed tier; 'dispatch': a gift to send.
CREATE TABLE task (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    task_id      {i64} NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('approval', 'dispatch')),
    number       {i32} NOT NULL,
    state        TEXT NOT NULL,
    created_us   {i64} NOT NULL,
    due_us       {i64},
    claimed_by   TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    cycle_no     {i32} NOT NULL,
    policy_version {i32} NOT NULL,
    tier_from    TEXT NOT NULL,
    tier_to      TEXT NOT NULL,
    qualifying   {i64} NOT NULL,
    threshold    {i64} NOT NULL,
    cost_minor   {i64} NOT NULL,
    -- A gift's approval, where it waits for one.
    waits_for    {i64},
    PRIMARY KEY (member_id, task_id)
) {opts_wr}
--@distribute task member_id with member
--@unique_across task kind, number
--;
CREATE UNIQUE INDEX task_one_open_ux ON task (member_id, kind)
    WHERE kind = 'approval' AND state IN ('open', 'claimed')
--;
CREATE INDEX task_queue_ix ON task (kind, state, due_us)
--;
CREATE TABLE decision (
    member_id    {i64} NOT NULL,
    task_id      {i64} NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('approved', 'rejected')),
    decided_by   TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    decided_us   {i64} NOT NULL,
    reason       TEXT NOT NULL,
    request_id   {i64} NOT NULL,
    PRIMARY KEY (member_id, task_id),
    FOREIGN KEY (member_id, task_id) REFERENCES task (member_id, task_id),
    CHECK (decided_by <> requested_by)
) {opts_wr}
--@distribute decision member_id with member
--@append_only decision
--;
CREATE TABLE dispatch_line (
    member_id    {i64} NOT NULL,
    task_id      {i64} NOT NULL,
    line_no      {i32} NOT NULL CHECK (line_no >= 1),
    sku          TEXT NOT NULL REFERENCES gift (sku),
    wanted       {i32} NOT NULL CHECK (wanted >= 1),
    picked       {i32} NOT NULL CHECK (picked >= 0 AND picked <= wanted),
    is_short     {flag} NOT NULL CHECK (is_short IN (0, 1)),
    PRIMARY KEY (member_id, task_id, line_no),
    FOREIGN KEY (member_id, task_id) REFERENCES task (member_id, task_id)
) {opts_wr}
--@distribute dispatch_line member_id with member
--;
CREATE TABLE shipment (
    member_id    {i64} NOT NULL,
    task_id      {i64} NOT NULL,
    carrier      TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    packed_by    TEXT NOT NULL,
    packed_us    {i64} NOT NULL,
    shipped_by   TEXT NOT NULL,
    shipped_us   {i64},
    PRIMARY KEY (member_id, task_id),
    FOREIGN KEY (member_id, task_id) REFERENCES task (member_id, task_id)
) {opts_wr}
--@distribute shipment member_id with member
--;
-- Live vouchers. The code is not here: only its keyed hash and its last four characters.
CREATE TABLE voucher (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    voucher_id   {i64} NOT NULL,
    tier         TEXT NOT NULL,
    value_minor  {i64} NOT NULL CHECK (value_minor > 0),
    state        TEXT NOT NULL CHECK (state IN ('reserved', 'valid', 'used')),
    code_mac     {blob} NOT NULL CHECK (length(code_mac) = 32),
    last_four    TEXT NOT NULL CHECK (length(last_four) = 4),
    issued_us    {i64} NOT NULL,
    expires_us   {i64} NOT NULL,
    cycle_no     {i32} NOT NULL,
    waits_for    {i64},
    PRIMARY KEY (member_id, voucher_id)
) {opts_wr}
--@distribute voucher member_id with member
--@unique_across voucher code_mac
--;
CREATE INDEX voucher_due_ix ON voucher (expires_us)
--;
-- Vouchers that are gone, without their codes.
CREATE TABLE voucher_history (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    voucher_id   {i64} NOT NULL,
    tier         TEXT NOT NULL,
    value_minor  {i64} NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('expired', 'cancelled')),
    issued_us    {i64} NOT NULL,
    expires_us   {i64} NOT NULL,
    ended_us     {i64} NOT NULL,
    cycle_no     {i32} NOT NULL,
    PRIMARY KEY (member_id, voucher_id)
) {opts_wr}
--@distribute voucher_history member_id with member
--@append_only voucher_history
--;
-- Messages until they are delivered. variables names facts by id; names and addresses are read
-- when the message is sent.
CREATE TABLE outbox (
    member_id    {i64} NOT NULL REFERENCES member (member_id),
    message_id   {i64} NOT NULL,
    channel      TEXT NOT NULL,
    topic        TEXT NOT NULL,
    variables    TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'sent', 'failed', 'cancelled')),
    waits_for    {i64},
    created_us   {i64} NOT NULL,
    next_try_us  {i64} NOT NULL,
    attempts     {i32} NOT NULL,
    cycle_no     {i32} NOT NULL,
    idem_key     TEXT NOT NULL,
    PRIMARY KEY (member_id, message_id),
    CONSTRAINT outbox_key_ux UNIQUE (member_id, idem_key)
) {opts_wr}
--@distribute outbox member_id with member
--;
CREATE INDEX outbox_next_ix ON outbox (state, next_try_us)
--;
-- Every act of a person: who asked for what and when. member_id 0 where it is no member's.
CREATE TABLE request (
    member_id    {i64} NOT NULL,
    request_id   {i64} NOT NULL,
    kind         TEXT NOT NULL,
    actor        TEXT NOT NULL,
    asked_us     {i64} NOT NULL,
    not_before_us {i64} NOT NULL,
    body         TEXT NOT NULL,
    PRIMARY KEY (member_id, request_id)
) {opts_wr}
--@distribute request member_id
--@append_only request
--@unique_across request request_id
--;
-- What became of a request, with the state before and after.
CREATE TABLE request_outcome (
    member_id    {i64} NOT NULL,
    request_id   {i64} NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('applied', 'refused', 'withdrawn')),
    detail       TEXT NOT NULL,
    answered_us  {i64} NOT NULL,
    PRIMARY KEY (member_id, request_id),
    FOREIGN KEY (member_id, request_id) REFERENCES request (member_id, request_id)
) {opts_wr}
--@distribute request_outcome member_id
--@append_only request_outcome
--;
-- Acts that are no request: what the calendar removed, who looked at a voucher's code, imports.
CREATE TABLE audit (
    member_id    {i64} NOT NULL,
    audit_id     {i64} NOT NULL,
    actor        TEXT NOT NULL,
    act          TEXT NOT NULL,
    detail       TEXT NOT NULL,
    at_us        {i64} NOT NULL,
    PRIMARY KEY (member_id, audit_id)
) {opts_wr}
--@distribute audit member_id
--@append_only audit
--;
CREATE TABLE run (
    run_id       {i64} NOT NULL PRIMARY KEY,
    cycle_no     {i32} NOT NULL,
    start_us     {i64} NOT NULL,
    end_us       {i64} NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done')),
    -- Members up to this one are done; goes on after it.
    cursor_member {i64} NOT NULL,
    members_done {i64} NOT NULL,
    members_total {i64} NOT NULL,
    policy_version {i32} NOT NULL,
    actor        TEXT NOT NULL,
    started_us   {i64} NOT NULL,
    finished_us  {i64}
) {opts}
--@reference run
--;
CREATE UNIQUE INDEX run_cycle_ux ON run (cycle_no)
--;
CREATE TABLE run_step (
    run_id       {i64} NOT NULL REFERENCES run (run_id),
    step         {i32} NOT NULL CHECK (step BETWEEN 1 AND 15),
    count        {i64} NOT NULL,
    detail       TEXT NOT NULL,
    took_us      {i64} NOT NULL,
    is_done      {flag} NOT NULL CHECK (is_done IN (0, 1)),
    PRIMARY KEY (run_id, step)
) {opts_wr}
--@reference run_step
--;
-- Reports as they were issued.
CREATE TABLE report (
    report_id    {i64} NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    cycle_no     {i32} NOT NULL,
    document     TEXT NOT NULL,
    checksum     TEXT NOT NULL CHECK (length(checksum) = 64),
    issued_us    {i64} NOT NULL
) {opts}
--@reference report
--@append_only report
--;
CREATE UNIQUE INDEX report_cycle_ux ON report (kind, cycle_no)
--;
-- Records that could not be used, as they came.
CREATE TABLE quarantine (
    record_id    {i64} NOT NULL PRIMARY KEY,
    number       {i32} NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('member', 'event')),
    source_code  TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    line_no      {i64} NOT NULL,
    header       TEXT NOT NULL,
    raw          {blob} NOT NULL,
    raw_hash     {blob} NOT NULL CHECK (length(raw_hash) = 32),
    reason       TEXT NOT NULL,
    detail       TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('open', 'replayed', 'dismissed')),
    recorded_us  {i64} NOT NULL,
    resolved_us  {i64},
    resolved_by  TEXT NOT NULL,
    resolution   TEXT NOT NULL
) {opts}
--@reference quarantine
--;
CREATE UNIQUE INDEX quarantine_number_ux ON quarantine (number)
--;
CREATE UNIQUE INDEX quarantine_raw_ux ON quarantine (raw_hash)
