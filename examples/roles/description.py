"""A finisher whose work a LangGraph graph does, with a LangChain model in it: a description that is not cut off.

    calame write article.txt --roles examples/roles/description.py --team examples/roles/description.yaml

The model writes, a node counts, and what is too long goes back: two more tries, then the article keeps what it had.
"""

from typing import Any, ClassVar, Literal, TypedDict

from langchain_openai import ChatOpenAI
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from openai import OpenAIError

from calame.agents.role import Context, FinishResult, FinishTask
from calame.errors import RoleError

LONGEST = 156
"""Characters that a search engine shows (docs/seo.md)."""
TRIES = 3


class Writing(TypedDict):
    """The state of the graph."""

    article: str
    description: str
    tries: int


def graph(model: ChatOpenAI) -> CompiledStateGraph[Writing, None, Writing, Writing]:
    """Write, count, write again."""

    async def write(state: Writing) -> dict[str, Any]:
        longer = f" La précédente est trop longue : {state['description']}" if state["description"] else ""
        asked = f"Écris en une phrase de {LONGEST} caractères au plus ce que dit cet article.{longer}"
        answer = await model.ainvoke([("system", asked), ("user", state["article"])])
        return {"description": answer.text.strip(), "tries": state["tries"] + 1}

    def again(state: Writing) -> Literal["write", "__end__"]:
        return "write" if len(state["description"]) > LONGEST and state["tries"] < TRIES else "__end__"

    writing = StateGraph(Writing)
    writing.add_node("write", write)
    writing.add_edge(START, "write")
    writing.add_conditional_edges("write", again, ["write", END])
    return writing.compile()


class Description:
    """Writes the meta description anew; the critic judges it as everything else, and drops what is worse."""

    seat: ClassVar[str] = "finisher"
    name: ClassVar[str] = "description"

    async def run(self, task: FinishTask, context: Context) -> FinishResult:
        """The description, when it has the length.

        Raises:
            RoleError: the model did not answer.
        """
        text = "\n\n".join(section.text for section in task.draft.sections)
        given = Writing(article=text, description="", tries=0)
        try:
            model = ChatOpenAI(
                model=context.options.get("model", "gpt-5-mini"), base_url=context.options.get("base_url")
            )
            written = (await graph(model).ainvoke(given))["description"]
        except OpenAIError as error:
            # A provider's words may hold a piece of the key: only the kind of error is told.
            raise RoleError(f"le modèle n’a pas répondu ({type(error).__name__})", role=self.name) from None
        if not 0 < len(written) <= LONGEST:
            return FinishResult()
        return FinishResult(metadata=task.draft.metadata.model_copy(update={"meta_description": written}))


def _model(context: Context) -> ChatOpenAI:
    return ChatOpenAI(model=context.options.get("model", "gpt-5-mini"), base_url=context.options.get("base_url"))
