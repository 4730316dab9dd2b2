package dev.awase.planted.catalog;

import dev.langchain4j.planted.StandIn;

/** A planted fault: a model's library outside stylist. */
public record AsksAModel(StandIn model) {}
