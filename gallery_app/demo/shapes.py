"""The JSON of tickets, conversations, attachments, people and articles, key by key as the service has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from gallery_app.demo.links import Links
from gallery_app.demo.records import Agent, Article, Company, Contact, Folder, Message, StoredFile, Ticket
from gallery_app.demo.world import World

Json = dict[str, Any]
SUPPORT_EMAIL = "support@demo.freshdesk.com"


def write_time(moment: datetime) -> str:
    """UTC with whole seconds, as in `2026-03-14T09:26:53Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def make_attachment(file: StoredFile, links: Links, *, expired: bool = False) -> Json:
    """An attachment with freshly signed links."""
    shape: Json = {
        "id": file.id,
        "name": file.name,
        "content_type": file.declared_type,
        "size": file.size_bytes,
        "created_at": write_time(file.created_at),
        "updated_at": write_time(file.created_at + timedelta(seconds=3)),
        "attachment_url": links.make_file_link(file, expired=expired) if file.linked else None,
    }
    if file.linked and (file.declared_type or "").startswith("image/") and file.recipe.file != "hostile":
        shape["thumb_url"] = links.make_file_link(file, "thumb", expired=expired)
    return shape


def make_ticket_row(ticket: Ticket) -> Json:
    """A row of the list: no description and no attachments."""
    copies: list[str] | None = None if ticket.null_lists else []
    row: Json = {
        "cc_emails": copies,
        "fwd_emails": copies,
        "reply_cc_emails": copies,
        "ticket_cc_emails": copies,
        "fr_escalated": False,
        "spam": ticket.spam,
        "email_config_id": None,
        "group_id": ticket.group_id,
        "priority": ticket.priority,
        "requester_id": ticket.requester.id,
        "responder_id": ticket.responder_id,
        "source": ticket.source,
        "company_id": ticket.company_id,
        "status": ticket.status,
        "subject": ticket.subject,
        "association_type": None,
        "support_email": SUPPORT_EMAIL if ticket.source == 1 else None,
        "to_emails": [SUPPORT_EMAIL] if ticket.source == 1 else None,
        "product_id": None,
        "id": ticket.number,
        "type": ticket.type,
        "due_by": write_time(ticket.created_at + timedelta(days=3)),
        "fr_due_by": write_time(ticket.created_at + timedelta(days=1)),
        "is_escalated": False,
        "custom_fields": {"cf_model": ticket.model},
        "created_at": write_time(ticket.created_at),
        "updated_at": write_time(ticket.updated_at),
        "associated_tickets_count": None,
        "tags": list(ticket.tags),
        "nr_due_by": None,
        "nr_escalated": False,
    }
    if ticket.deleted:
        row["deleted"] = True
    return row


def make_stats(ticket: Ticket) -> Json:
    """What `include=stats` adds."""
    replies = [message for message in ticket.messages if not message.incoming and not message.private]
    customer = [message for message in ticket.messages if message.incoming]
    ended = write_time(ticket.updated_at) if ticket.status in (4, 5) else None
    return {
        "agent_responded_at": write_time(replies[-1].created_at) if replies else None,
        "requester_responded_at": write_time(customer[-1].created_at) if customer else None,
        "first_responded_at": write_time(replies[0].created_at) if replies else None,
        "status_updated_at": write_time(ticket.updated_at),
        "reopened_at": None,
        "resolved_at": ended,
        "closed_at": ended if ticket.status == 5 else None,
        "pending_since": write_time(ticket.updated_at) if ticket.status == 3 else None,
    }


def make_requester(contact: Contact) -> Json:
    """What `include=requester` adds."""
    keys = {"id": contact.id, "name": contact.name, "email": contact.email}
    return {**keys, "mobile": None, "phone": contact.phone}


def make_description(ticket: Ticket, links: Links, *, expired: bool = False) -> Json:
    """Both forms of the first mail's text."""
    files = {file.id: file for file in (*ticket.inline, *ticket.attachments)}
    html = links.fill_in(ticket.description, files, expired=expired)
    return {"description": html, "description_text": ticket.description_text}


def make_ticket_view(ticket: Ticket, links: Links, *, expired: bool = False) -> Json:
    """A single ticket: the row with description and attachments."""
    view = make_ticket_row(ticket)
    view |= make_description(ticket, links, expired=expired)
    view["attachments"] = [make_attachment(file, links, expired=expired) for file in ticket.attachments]
    view["source_additional_info"] = None
    view["structured_description"] = None
    if ticket.archived:
        view["archived"] = True
    return view


def make_conversation(message: Message, ticket: Ticket, links: Links, *, expired: bool = False) -> Json:
    """One conversation."""
    files = {file.id: file for file in (*message.inline, *message.attachments, *ticket.inline)}
    to_emails = message.to_emails
    return {
        "body": links.fill_in(message.body, files, expired=expired),
        "body_text": message.body_text,
        "id": message.id,
        "incoming": message.incoming,
        "private": message.private,
        "user_id": message.user_id,
        "support_email": None if message.incoming or message.private else SUPPORT_EMAIL,
        "source": message.source,
        "category": message.category,
        "to_emails": None if to_emails is None else list(to_emails),
        "from_email": message.from_email,
        "cc_emails": [],
        "bcc_emails": None,
        "email_failure_count": None,
        "outgoing_failures": None,
        "thread_id": None,
        "thread_message_id": None,
        "created_at": write_time(message.created_at),
        "updated_at": write_time(message.created_at),
        "last_edited_at": None,
        "last_edited_user_id": None,
        "attachments": [make_attachment(file, links, expired=expired) for file in message.attachments],
        "automation_id": None,
        "automation_type_id": None,
        "auto_response": False,
        "ticket_id": ticket.number,
        "source_additional_info": None,
    }


def make_contact(contact: Contact, *, whole: bool) -> Json:
    """A contact; `whole` as the single view has it."""
    shape: Json = {
        "active": True,
        "address": None,
        "company_id": contact.company_id,
        "created_at": write_time(contact.created_at),
        "custom_fields": {},
        "description": None,
        "email": contact.email,
        "id": contact.id,
        "job_title": contact.job_title,
        "language": contact.language,
        "mobile": None,
        "name": contact.name,
        "other_companies": [],
        "phone": contact.phone,
        "tags": [],
        "time_zone": contact.time_zone,
        "twitter_id": None,
        "unique_external_id": None,
        "updated_at": write_time(contact.created_at),
        "view_all_tickets": False,
    }
    return shape | ({"avatar": None, "other_emails": [], "deleted": False} if whole else {})


def make_company(company: Company) -> Json:
    """A company."""
    return {
        "id": company.id,
        "name": company.name,
        "description": None,
        "note": None,
        "domains": [company.domain],
        "created_at": write_time(company.created_at),
        "updated_at": write_time(company.created_at),
        "custom_fields": {},
        "health_score": "Happy",
        "account_tier": company.tier,
        "renewal_date": None,
        "industry": company.industry,
    }


def make_agent(agent: Agent) -> Json:
    """An agent as `agents/me` shows it."""
    return {
        "available": True,
        "occasional": False,
        "id": agent.id,
        "ticket_scope": agent.ticket_scope,
        "signature": f"<p>{agent.name}</p>",
        "group_ids": list(agent.group_ids),
        "role_ids": [1060000000001],
        "skill_ids": [],
        "type": "support_agent",
        "available_since": None,
        "created_at": write_time(agent.created_at),
        "updated_at": write_time(agent.created_at),
        "last_active_at": None,
        "contact": {
            "active": True,
            "email": agent.email,
            "job_title": agent.job_title,
            "language": "en",
            "last_login_at": None,
            "mobile": None,
            "name": agent.name,
            "phone": None,
            "time_zone": "London",
            "created_at": write_time(agent.created_at),
            "updated_at": write_time(agent.created_at),
        },
        "focus_mode": True,
    }


def make_folder(folder: Folder, world: World, *, whole: bool) -> Json:
    """A folder; `whole` as the single view has it."""
    shape: Json = {
        "id": folder.id,
        "name": folder.name,
        "description": None,
        "articles_count": sum(article.folder_id == folder.id for article in world.articles.values()),
        "created_at": write_time(world.opened_at),
        "updated_at": write_time(world.opened_at),
        "icon_url": None,
        "parent_folder_id": folder.parent_id,
        "sub_folders_count": sum(other.parent_id == folder.id for other in world.folders.values()),
        "hierarchy": make_hierarchy(folder, world)[:-1],
        "visibility": folder.visibility,
    }
    return shape | ({"category_id": folder.category_id} if whole else {})


def make_hierarchy(folder: Folder, world: World) -> list[Json]:
    """From the category down to the folder itself."""
    chain = [folder]
    while chain[0].parent_id is not None:
        chain.insert(0, world.folders[chain[0].parent_id])
    places = [("category", world.categories[folder.category_id].name, folder.category_id)]
    places += [("folder", each.name, each.id) for each in chain]
    return [
        {"level": level, "type": kind, "data": {"id": number, "name": name, "language": "en"}}
        for level, (kind, name, number) in enumerate(places)
    ]


def make_article(article: Article, world: World, links: Links, *, expired: bool = False) -> Json:
    """An article with its full body."""
    files = {file.id: file for file in (*article.inline, *article.attachments)}
    folder = world.folders[article.folder_id]
    clouds = [{"id": article.id + 7, "name": "Video tour", "url": article.cloud_file, "application_id": 3}]
    return {
        "id": article.id,
        "type": 1,
        "status": 2 if article.published else 1,
        "agent_id": article.agent_id,
        "created_at": write_time(article.created_at),
        "category_id": folder.category_id,
        "folder_id": article.folder_id,
        "title": article.title,
        "updated_at": write_time(article.updated_at),
        "description": links.fill_in(article.description, files, expired=expired),
        "description_text": article.description_text,
        "seo_data": {},
        "tags": list(article.tags),
        "attachments": [make_attachment(file, links, expired=expired) for file in article.attachments],
        "cloud_files": clouds if article.cloud_file else [],
        "thumbs_up": article.id % 9,
        "thumbs_down": 0,
        "hits": article.id % 431,
        "suggested": 0,
        "feedback_count": 0,
        "hierarchy": make_hierarchy(folder, world),
    }
