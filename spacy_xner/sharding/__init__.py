"""Long runs in stages and shards: killed at any moment, they go on where they were."""
