"""Search engines and readers: what is measured, graded and asked for. Only when the brief asks for SEO."""

from calame.agents.checks.seo.assessment import Assessment, Grade, Page
from calame.agents.checks.seo.catalogue import assess, assessments, page_of

__all__ = ["Assessment", "Grade", "Page", "assess", "assessments", "page_of"]
