"""Who speaks when: state, wiring, routing, stop rules, and what a run keeps so that it cannot be lost."""

import os

# LangGraph reads this once, when it is first imported; only modules of this package import it. Whoever imported it
# earlier changes nothing: `calame.graph.checkpoints` refuses unknown types by itself.
os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"
