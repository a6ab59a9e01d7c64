package org.offload.house.circle.left;

import org.offload.house.circle.right.Right;

/** Wrong on purpose: leans on its neighbour, which leans on it. */
public record Left(Right right) {}
