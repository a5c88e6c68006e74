/** `@webref/idl` has no types. These are the parts of webidl2's syntax tree that the tests read. */
declare module '@webref/idl' {
  export interface IdlArgument {
    readonly name: string;
    readonly optional: boolean;
  }

  export interface IdlMember {
    readonly type: 'attribute' | 'operation' | 'constructor' | 'field';
    readonly name: string;
    readonly special?: string;
    readonly readonly?: boolean;
    readonly required?: boolean;
    readonly idlType?: { readonly idlType: unknown };
    readonly arguments?: readonly IdlArgument[];
  }

  export interface IdlDefinition {
    readonly type: string;
    readonly name: string;
    readonly partial?: boolean;
    readonly inheritance?: string | null;
    readonly members: readonly IdlMember[];
    readonly values?: readonly { readonly value: string }[];
  }

  interface IdlFile {
    parse(): Promise<readonly IdlDefinition[]>;
    text(): Promise<string>;
  }

  export function listAll(): Promise<Record<string, IdlFile>>;
}
