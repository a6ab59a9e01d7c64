package org.offload.house.circle.right;

import org.offload.house.circle.left.Left;

import java.util.List;

/** Wrong on purpose: leans on its neighbour, which leans on it. */
public record Right(List<Left> lefts) {}
