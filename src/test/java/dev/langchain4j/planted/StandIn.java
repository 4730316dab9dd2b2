package dev.langchain4j.planted;

/** Stands in for the model library, so that a planted fault can reach for it. */
public interface StandIn {}
