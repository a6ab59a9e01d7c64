alter table offending_history add column stranger_victim boolean;
