// Introduces the rooms to each other.
import { Plugin } from 'obsidian';

export default class JalonsPlugin extends Plugin {}
