"""Identifiers that cannot be mixed up: one type for each thing that has a number."""

from typing import NewType

TicketId = NewType("TicketId", int)
"""The number an agent sees and types (#4711)."""
ArticleId = NewType("ArticleId", int)
ConversationId = NewType("ConversationId", int)
AttachmentId = NewType("AttachmentId", int)
"""Global in the account and stable; 13 digits and more, so never a 32-bit integer."""
ContactId = NewType("ContactId", int)
CompanyId = NewType("CompanyId", int)
FolderId = NewType("FolderId", int)
CategoryId = NewType("CategoryId", int)
AgentId = NewType("AgentId", int)
JobId = NewType("JobId", int)
ImageId = NewType("ImageId", str)
"""`attachment-<id>`, or `data-`, `cid-`, `link-`, `remote-` with a hash: the same at every re-reading."""
Sha256 = NewType("Sha256", str)
"""64 lower-case hexadecimal digits: the content address of an original."""
